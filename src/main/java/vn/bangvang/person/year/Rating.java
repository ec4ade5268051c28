package vn.bangvang.person.year;

import java.util.Map;
import vn.bangvang.platform.Text;

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

    /** The rating by the words of offices, as a file names it; keys are {@link Text#key}. */
    public static Map<String, Rating> words() {
        return Map.of(
                "htxs", HTXS,
                "hoan thanh xuat sac", HTXS,
                "hoan thanh xuat sac nhiem vu", HTXS,
                "htt", HTT,
                "hoan thanh tot", HTT,
                "hoan thanh tot nhiem vu", HTT,
                "ht", HT,
                "hoan thanh nhiem vu", HT,
                "kht", KHT,
                "khong hoan thanh nhiem vu", KHT);
    }

    /** 1 for the lowest, 4 for the highest, as the catalogue's rule rows count. */
    public int rank() {
        return ordinal() + 1;
    }
}
