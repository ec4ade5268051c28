package vn.bangvang.platform;

/**
 * Somebody was shown a public page.
 *
 * @param browser as it names itself, or {@code null}
 * @param page path within the program
 * @param id of the thing that the page shows, or {@code null}
 */
public record PublicVisit(String address, String browser, String page, String id) {}
