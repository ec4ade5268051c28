package vn.bangvang.council.session;

import java.io.Serializable;

/**
 * Which cases of an agenda are wanted.
 *
 * @param award code, or {@code null} for any
 * @param unit code of the unit that nominates, or {@code null} for any
 */
public record AgendaFilter(String award, String unit, AgendaPart part) implements Serializable {
    public static final AgendaFilter ALL = new AgendaFilter(null, null, AgendaPart.ALL);

    /** The same of the cases of an award. */
    public AgendaFilter under(String code) {
        return new AgendaFilter(code, unit, part);
    }

    public static AgendaFilter of(String award) {
        return new AgendaFilter(award, null, AgendaPart.ALL);
    }
}
