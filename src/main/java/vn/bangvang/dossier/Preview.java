package vn.bangvang.dossier;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.platform.sheet.Fault;

/** What an import would do: every row, every fault, every person who is not known yet. */
public record Preview(String batch, String fileName, List<IntakeRow> rows, List<Fault> faults)
        implements Serializable {
    public Preview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public long newPeople() {
        return rows.stream().filter(IntakeRow::newPerson).count();
    }

    public boolean clean() {
        return faults.isEmpty();
    }
}
