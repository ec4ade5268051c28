package vn.bangvang.decision;

/** How a bonus is rounded to tens of thousands of đồng (rule B-ROUND). */
public enum Rounding {
    /** The words of the decree: "làm tròn số lên hàng chục nghìn đồng". */
    ROUND_UP_10K,
    /** As published worked examples do. */
    ROUND_NEAREST_10K;

    private static final long STEP = 10_000;

    /**
     * @param vnd a product, in đồng
     * @return tens of thousands of đồng
     */
    public long round(long vnd) {
        var added = this == ROUND_UP_10K ? STEP - 1 : STEP / 2;
        return (vnd + added) / STEP * STEP;
    }
}
