package vn.bangvang.award.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Era;
import vn.bangvang.award.EraForm;
import vn.bangvang.award.LawRow;
import vn.bangvang.platform.sheet.Cells;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.TableFile;

/**
 * The law as this version of the program brings it along: three tables in files, with the headings
 * of the workbook of the catalogue and read by its reader.
 *
 * @param awards by their names of today and before, in the order of the file
 * @param eras from the oldest on; each ends the day before the next
 */
public record ProgramLaw(List<Award> awards, List<Era> eras, List<LawRow> rows) {
    private static final int MOST_ROWS = 5000;

    public ProgramLaw {
        awards = List.copyOf(awards);
        eras = List.copyOf(eras);
        rows = List.copyOf(rows);
    }

    /**
     * @throws IllegalStateException naming the first cell of a file that cannot be read
     */
    public static ProgramLaw read() {
        var faults = new ArrayList<Fault>();
        var awards = awards(AwardSheets.awards(table("awards"), faults));
        var eras = eras(AwardSheets.eras(table("eras"), List.of(), faults));
        var codes = awards.stream().map(Award::code).collect(Collectors.toSet());
        var rows = rows(codes, faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The law of the program: " + faults.get(0));
        }
        return new ProgramLaw(awards, eras, rows);
    }

    private static List<LawRow> rows(Set<String> awards, List<Fault> faults) {
        return LawFile.rows(
                table("rows"), awards, cells -> cells.required(LawColumn.CODE, 20), faults);
    }

    /** As what holds where nobody has changed a word of it. */
    public Catalogue catalogue() {
        return new Catalogue(awards, eras, rows);
    }

    private static List<Award> awards(List<AwardForm> names) {
        var awards = new LinkedHashMap<String, Award>();
        for (var name : names) {
            var known = awards.putIfAbsent(name.code(), new Award(name));
            if (known != null) {
                known.correct(name);
            }
        }
        return List.copyOf(awards.values());
    }

    private static List<Era> eras(List<EraForm> forms) {
        var eras = new ArrayList<Era>();
        for (var form : forms) {
            if (!eras.isEmpty()) {
                eras.get(eras.size() - 1).endBefore(form.from());
            }
            eras.add(new Era(form, null));
        }
        return eras;
    }

    private static List<Cells> table(String name) {
        try (var file = ProgramLaw.class.getResourceAsStream("/law/%s.csv".formatted(name))) {
            return TableFile.read(file.readAllBytes(), MOST_ROWS).first();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
