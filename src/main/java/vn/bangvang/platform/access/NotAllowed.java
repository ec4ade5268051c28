package vn.bangvang.platform.access;

/** The actor may not do this, or not with this object. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String what) {
        super(what);
    }
}
