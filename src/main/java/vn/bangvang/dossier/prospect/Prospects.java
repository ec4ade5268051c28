package vn.bangvang.dossier.prospect;

import java.io.Serializable;
import java.util.List;

/**
 * Who could be nominated, who lacks least first.
 *
 * @param cut whether the unit has more people than were looked at
 */
public record Prospects(List<Prospect> found, boolean cut) implements Serializable {
    public Prospects {
        found = List.copyOf(found);
    }
}
