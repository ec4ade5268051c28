package vn.bangvang.identity;

import java.io.Serializable;

/**
 * A one-time password, shown once to the administrator who hands it on.
 *
 * @param account the account's name
 */
public record Issued(String account, String displayName, String password) implements Serializable {}
