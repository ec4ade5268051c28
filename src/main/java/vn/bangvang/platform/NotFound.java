package vn.bangvang.platform;

/** There is no such thing, or none that this actor may know of. */
public class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
