package vn.bangvang.person.identity;

import java.util.Set;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.RuleViolation;

/**
 * A personal identity number (số định danh, căn cước công dân: 12 digits) or an old identity card
 * number (chứng minh nhân dân: 9 digits). Shape of the first: province of birth registration (3),
 * century and sex (1), year of birth (2), random (6); Nghị định 137/2015/NĐ-CP Điều 13.
 */
public record IdentityNumber(String digits) {
    /** Kinds of number. */
    public enum Kind {
        CCCD,
        CMND
    }

    /**
     * @throws RuleViolation when it has neither shape
     */
    public IdentityNumber {
        digits = digits == null ? "" : digits.replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{9}|\\d{12}")) {
            throw new RuleViolation("person.identity.shape");
        }
    }

    /**
     * @param provinces two digits of each
     * @throws RuleViolation when it was registered in none of them
     */
    public void mustBeOf(Set<String> provinces) {
        if (kind() == Kind.CCCD
                && !(digits.startsWith("0") && provinces.contains(digits.substring(1, 3)))) {
            throw new RuleViolation("person.identity.province", digits.substring(0, 3));
        }
    }

    public Kind kind() {
        return digits.length() == 12 ? Kind.CCCD : Kind.CMND;
    }

    /**
     * @throws RuleViolation when its digits tell another sex or year of birth
     */
    public void mustFit(Sex sex, Integer birthYear) {
        if (kind() == Kind.CMND) {
            return;
        }
        var century = digits.charAt(3) - '0';
        var says = century % 2 == 0 ? Sex.MALE : Sex.FEMALE;
        if (sex != Sex.UNKNOWN && sex != says) {
            throw new RuleViolation("person.identity.sex");
        }
        var year = 1900 + century / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
        if (birthYear != null && birthYear != year) {
            throw new RuleViolation("person.identity.birthYear", String.valueOf(year));
        }
    }

    /** The last three digits; the rest is hidden. */
    public String masked() {
        return "•".repeat(digits.length() - 3) + digits.substring(digits.length() - 3);
    }
}
