package vn.bangvang.platform.record;

/** Somebody else has changed the row since it was shown; nothing of this edit was saved. */
public class StaleData extends RuntimeException {
    public StaleData(String what) {
        super(what);
    }
}
