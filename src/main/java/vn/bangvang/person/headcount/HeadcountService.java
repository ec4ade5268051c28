package vn.bangvang.person.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Head;
import vn.bangvang.platform.sheet.RowReading;
import vn.bangvang.platform.sheet.TableFile;

/** How many people units have, typed in or read from a workbook. */
@ApplicationScoped
@Transactional
public class HeadcountService {
    private static final int MAX_ROWS = 200;

    @Inject Terms terms;
    @Inject Units units;
    @Inject Acting acting;
    @Inject Headcounts headcounts;

    /** One row a position class, in their order; without a figure where none is on record. */
    @Needs(Permission.PERSON_READ)
    public List<HeadcountRow> of(String unitCode, int year) {
        var known =
                headcounts.stored(reach(Permission.PERSON_READ, unitCode), year).values().stream()
                        .map(Headcount::row)
                        .collect(Collectors.toMap(HeadcountRow::positionClass, r -> r));
        return terms.on(Scheme.POSITION_CLASS, LocalDate.of(year, 12, 31)).stream()
                .map(
                        c ->
                                known.getOrDefault(
                                        c.code(), new HeadcountRow(c.code(), null, null, null)))
                .toList();
    }

    /** How the unit is called. */
    @Needs(Permission.PERSON_READ)
    public String unitName(String unitCode) {
        return reach(Permission.PERSON_READ, unitCode).name();
    }

    /** Keeps what is given; a row without a figure takes back the one that was there. */
    @Needs(Permission.PERSON_EDIT)
    public void save(String unitCode, int year, List<HeadcountRow> rows) {
        var unit = reach(Permission.PERSON_EDIT, unitCode);
        if (year < 1990 || year > 2100) {
            throw new RuleViolation("person.headcount.year", String.valueOf(year));
        }
        var stored = headcounts.stored(unit, year);
        for (var row : rows) {
            var before = stored.get(row.positionClass());
            if (row.people() == null) {
                if (before != null) {
                    headcounts.remove(before);
                }
            } else if (before == null) {
                headcounts.add(new Headcount(unit, year, row));
            } else {
                before.record(row);
            }
        }
    }

    /** What a workbook says of a unit's people, and what of it cannot be read. */
    public record Reading(List<HeadcountRow> rows, List<Fault> faults) {
        public Reading {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }
    }

    /** Reads a workbook with a row a position class; nothing is kept yet. */
    @Needs(Permission.PERSON_EDIT)
    public Reading read(String unitCode, int year, byte[] file) {
        reach(Permission.PERSON_EDIT, unitCode);
        var sheet = TableFile.read(file, MAX_ROWS).first();
        var head = Head.find(sheet, HeadcountColumn.class);
        var classes = terms.byKey(Scheme.POSITION_CLASS, LocalDate.of(year, 12, 31));
        var faults = new ArrayList<Fault>();
        var rows = new ArrayList<HeadcountRow>();
        for (var cells : sheet) {
            if (cells.number() > head.row()) {
                var row = new RowReading<>(head, cells, faults);
                var before = faults.size();
                var positionClass = row.choice(HeadcountColumn.POSITION_CLASS, classes);
                var all = row.number(HeadcountColumn.PEOPLE, 0, 100_000);
                var women = row.number(HeadcountColumn.WOMEN, 0, all == null ? 0 : all);
                var minority = row.number(HeadcountColumn.MINORITY, 0, all == null ? 0 : all);
                if (positionClass == null && faults.size() == before) {
                    row.fault(HeadcountColumn.POSITION_CLASS, "platform.fault.missing");
                }
                if (rows.stream().anyMatch(r -> r.positionClass().equals(positionClass))) {
                    row.fault(HeadcountColumn.POSITION_CLASS, "person.headcount.twice");
                }
                if (faults.size() == before) {
                    rows.add(new HeadcountRow(positionClass, all, women, minority));
                }
            }
        }
        return new Reading(rows, faults);
    }

    private Unit reach(Permission permission, String unitCode) {
        var unit = units.with(unitCode);
        acting.actor().mustReach(permission, unit.path());
        return unit;
    }
}
