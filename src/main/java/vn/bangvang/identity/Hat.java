package vn.bangvang.identity;

import java.io.Serializable;

/** A role at a unit that an account may choose to act in alone (vai trò đang làm việc). */
public record Hat(Role role, String unitCode, String unitName) implements Serializable {
    /** How the session remembers it. */
    public String key() {
        return role + "@" + unitCode;
    }
}
