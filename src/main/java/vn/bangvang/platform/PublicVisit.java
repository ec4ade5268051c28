package vn.bangvang.platform;

/**
 * Somebody was shown a public page.
 *
 * @param browser as it names itself, or {@code null}
 */
public record PublicVisit(String address, String browser) {}
