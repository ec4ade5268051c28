package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.Catalogues;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.person.InitiativeRow;
import vn.bangvang.person.People;
import vn.bangvang.person.Person;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Files;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;

/**
 * Imports a workbook of nominations: upload shows what would happen, confirming does all of it or
 * nothing, undoing takes all of it back until the dossier is submitted.
 */
@ApplicationScoped
@Transactional
public class ImportService {
    @Inject Dossiers dossiers;
    @Inject Intake intake;
    @Inject Catalogues catalogues;
    @Inject Recipients recipients;
    @Inject InitiativeUses uses;
    @Inject People people;
    @Inject Terms terms;
    @Inject Units units;
    @Inject Files files;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;
    @PersistenceContext EntityManager em;

    /** The workbook to fill in, with drop-down lists made for this dossier. */
    @Needs(Permission.DOSSIER_PREPARE)
    public byte[] template(String code) {
        var dossier = editable(code);
        return IntakeTemplate.of(
                dossier,
                terms.on(Scheme.POSITION_CLASS, clocks.today()),
                catalogues.catalogue().awards().stream()
                        .filter(a -> dossier.round().awards().contains(a.code()))
                        .toList());
    }

    /** Reads an uploaded workbook and keeps it for confirming; no nomination is made yet. */
    @Needs(Permission.DOSSIER_PREPARE)
    public Preview upload(String code, String fileName, byte[] file) {
        var dossier = editable(code);
        var preview = intake.read(dossier, null, fileName, file);
        if (!preview.clean()) {
            return preview;
        }
        var batch =
                new ImportBatch(
                        "NH%06d".formatted(numbers.next("NH")),
                        dossier,
                        fileName.length() > 200 ? fileName.substring(0, 200) : fileName,
                        files.keep(file),
                        clocks.now(),
                        acting.actor().account(),
                        preview.rows().size());
        em.persist(batch);
        return new Preview(batch.code(), fileName, preview.rows(), List.of());
    }

    /** Makes all the nominations of the workbook, and the people who were not known. */
    @Needs(Permission.DOSSIER_PREPARE)
    public int confirm(String batchCode) {
        var batch = batch(batchCode);
        var dossier = editable(batch.dossier().code());
        var preview = intake.read(dossier, batchCode, batch.fileName(), files.read(batch.sha256()));
        if (!preview.clean()) {
            throw new RuleViolation("dossier.import.changed", batch.fileName());
        }
        batch.imported();
        var unitsByCode = new HashMap<String, Unit>();
        var known = new HashMap<String, Person>();
        for (var row : preview.rows()) {
            if (row.person() != null) {
                unitsByCode.computeIfAbsent(row.person().unitCode(), units::with);
            }
            if (row.unitCode() != null) {
                unitsByCode.computeIfAbsent(row.unitCode(), units::with);
            }
            if (row.personCode() != null) {
                known.computeIfAbsent(row.personCode(), people::with);
            }
        }
        var fresh = new HashMap<String, Person>();
        var made = new ArrayList<Nomination>();
        for (var row : preview.rows()) {
            var recipient = recipient(dossier, row, unitsByCode, known, fresh);
            made.add(recipients.add(dossier, row.award(), recipient, row.claim(), batch));
        }
        em.flush();
        uses.begin(made);
        dossiers.touched(dossier);
        return preview.rows().size();
    }

    private Recipient recipient(
            Dossier dossier,
            IntakeRow row,
            Map<String, Unit> unitsByCode,
            Map<String, Person> known,
            Map<String, Person> fresh) {
        return switch (row.subject()) {
            case COLLECTIVE -> Recipient.of(unitsByCode.get(row.unitCode()), dossier.unit().name());
            case HOUSEHOLD ->
                    Recipient.of(
                            people.addHousehold(row.name(), dossier.unit()), dossier.unit().name());
            case INDIVIDUAL -> {
                var unit = unitsByCode.get(row.person().unitCode());
                var year = dossier.round().year();
                var sameRow = row.name() + "|" + row.person().birthYear() + "|" + unit.code();
                var person =
                        row.personCode() != null ? known.get(row.personCode()) : fresh.get(sameRow);
                if (person == null) {
                    person = people.add(row.person(), unit, clocks.today(), false);
                    fresh.put(sameRow, person);
                    people.rememberFirst(person, year, row.year());
                } else if (row.personCode() != null) {
                    people.complete(person, year, row.year());
                }
                if (row.initiative() != null) {
                    people.addInitiative(
                            person,
                            InitiativeRow.own(year, row.initiative(), row.initiativeNumber()));
                }
                yield Recipient.of(person, row.person(), unit.name());
            }
        };
    }

    /**
     * Takes back every nomination of the batch; people it made stay, they may be known elsewhere by
     * now.
     */
    @Needs(Permission.DOSSIER_PREPARE)
    public void undo(String batchCode) {
        var batch = batch(batchCode);
        var dossier = editable(batch.dossier().code());
        if (dossier.submittedAt() != null) {
            throw new RuleViolation("dossier.import.submitted", batch.fileName());
        }
        batch.undone();
        var made =
                em.createQuery(
                                "select n from Nomination n where n.batch = :batch",
                                Nomination.class)
                        .setParameter("batch", batch)
                        .getResultList();
        uses.forget(made);
        made.forEach(em::remove);
        dossiers.touched(dossier);
    }

    @Needs(Permission.DOSSIER_READ)
    public List<BatchRow> batches(String code) {
        var dossier = dossiers.with(code);
        acting.actor().mustReach(Permission.DOSSIER_READ, dossier.unit().path());
        return em.createQuery(
                        "select b from ImportBatch b where b.dossier = :dossier"
                                + " and b.state = vn.bangvang.dossier.ImportBatch.State.IMPORTED"
                                + " order by b.id",
                        ImportBatch.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .map(ImportBatch::row)
                .toList();
    }

    private ImportBatch batch(String code) {
        return em.createQuery("select b from ImportBatch b where b.code = :code", ImportBatch.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("batch " + code));
    }

    private Dossier editable(String code) {
        var dossier = dossiers.with(code);
        acting.actor().mustReach(Permission.DOSSIER_PREPARE, dossier.unit().path());
        dossier.mustBeEditable();
        return dossier;
    }
}
