package vn.bangvang.identity.web;

import vn.bangvang.identity.AccountRow;

/** A part of the list of accounts that administrators look after. */
public enum AccountPart {
    ALL,
    /** May sign in, and do nothing. */
    ROLELESS,
    /** Nobody ever signed in with it. */
    UNUSED,
    CLOSED;

    public boolean has(AccountRow account) {
        return switch (this) {
            case ALL -> true;
            case ROLELESS -> account.active() && account.present().isEmpty();
            case UNUSED -> account.active() && account.lastUsedAt() == null;
            case CLOSED -> !account.active();
        };
    }
}
