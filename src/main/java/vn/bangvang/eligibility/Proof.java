package vn.bangvang.eligibility;

import java.io.Serializable;

/**
 * A record that proves a finding.
 *
 * @param href address within the program
 */
public record Proof(String label, String href) implements Serializable {

    /** Whether only an old list says so that nobody has checked yet. */
    public boolean unchecked() {
        return href.startsWith("app/register/old-list");
    }
}
