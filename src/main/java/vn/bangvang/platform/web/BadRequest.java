package vn.bangvang.platform.web;

/** A request that no page of the program sends. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRequest(String what) {
        super(what);
    }
}
