package vn.bangvang.person;

/** Yearly task rating (xếp loại mức độ hoàn thành nhiệm vụ), from lowest to highest. */
public enum Rating {
    /** Không hoàn thành nhiệm vụ. */
    KHT,
    /** Hoàn thành nhiệm vụ. */
    HT,
    /** Hoàn thành tốt nhiệm vụ. */
    HTT,
    /** Hoàn thành xuất sắc nhiệm vụ. */
    HTXS;

    /** 1 for the lowest, 4 for the highest, as the catalogue's rule rows count. */
    public int rank() {
        return ordinal() + 1;
    }
}
