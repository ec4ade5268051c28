package vn.bangvang.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.bangvang.award.Catalogues;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.person.Households;
import vn.bangvang.person.InitiativeRow;
import vn.bangvang.person.People;
import vn.bangvang.person.PeopleSearch;
import vn.bangvang.person.Person;
import vn.bangvang.person.Posts;
import vn.bangvang.person.YearFacts;
import vn.bangvang.platform.Acting;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Files;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Text;

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
    @Inject Posts posts;
    @Inject Households households;
    @Inject PeopleSearch search;
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
        var dossier = dossiers.editable(code);
        return IntakeTemplate.of(
                dossier,
                terms.on(Scheme.POSITION_CLASS, clocks.today()),
                catalogues.catalogue().awards().stream()
                        .filter(a -> dossier.round().awards().contains(a.code()))
                        .toList(),
                listed(dossier));
    }

    private List<IntakeTemplate.Listed> listed(Dossier dossier) {
        var workers = search.workingUnder(dossier.unit().path(), ProspectService.MOST);
        var years = people.yearsOf(workers.stream().map(w -> w.person().id()).toList());
        return workers.stream()
                .map(
                        w -> {
                            var form = people.form(w.person());
                            return new IntakeTemplate.Listed(
                                    form,
                                    units.with(form.unitCode()).name(),
                                    years.getOrDefault(w.person().id(), new TreeMap<>())
                                            .getOrDefault(
                                                    dossier.round().year(), YearFacts.UNKNOWN));
                        })
                .toList();
    }

    /** Reads an uploaded list and keeps it for confirming; no nomination is made yet. */
    @Needs(value = Permission.DOSSIER_PREPARE, once = true)
    public Preview upload(String code, String fileName, byte[] file) {
        var dossier = dossiers.editable(code);
        // before a number is drawn, which others wait for
        var kept = files.keep(file);
        var batch =
                new ImportBatch(
                        "NH%06d".formatted(numbers.next("NH")),
                        dossier,
                        fileName.length() > 200 ? fileName.substring(0, 200) : fileName,
                        kept,
                        clocks.now(),
                        acting.actor().account());
        em.persist(batch);
        return preview(batch, dossier, IntakeAnswers.NONE);
    }

    /** What the list would do after what was said of it. */
    @Needs(Permission.DOSSIER_PREPARE)
    public Preview preview(String batchCode, @NotNull IntakeAnswers answers) {
        var batch = batch(batchCode);
        return preview(batch, dossiers.editable(batch.dossier().code()), answers);
    }

    private Preview preview(ImportBatch batch, Dossier dossier, IntakeAnswers answers) {
        return intake.read(
                dossier, batch.code(), batch.fileName(), files.read(batch.sha256()), answers);
    }

    /** Makes all the nominations of the list, and the people who were not known. */
    @Needs(Permission.DOSSIER_PREPARE)
    public int confirm(String batchCode, @NotNull IntakeAnswers answers) {
        var batch = batch(batchCode);
        var dossier = dossiers.editable(batch.dossier().code());
        var preview = preview(batch, dossier, answers);
        if (!preview.clean()) {
            throw new RuleViolation("dossier.import.changed", batch.fileName());
        }
        if (!preview.proposals().isEmpty() && !answers.consent()) {
            throw new RuleViolation("dossier.import.consent");
        }
        batch.imported(preview.rows().size());
        var told = new HashMap<String, IntakeRow>();
        var unitsByCode = new HashMap<String, Unit>();
        var known = new HashMap<String, Person>();
        for (var row : preview.rows()) {
            if (row.newCollective()) {
                unitsByCode.computeIfAbsent(
                        made(row),
                        k -> units.addCollective(row.unitName(), dossier.unit(), clocks.today()));
            }
            if (row.person() != null) {
                told.merge(row.sameRecipientAs(), row, ImportService::fuller);
            }
            if (row.unitCode() != null) {
                unitsByCode.computeIfAbsent(row.unitCode(), units::with);
            }
            if (row.person() != null && row.recipientCode() != null) {
                known.computeIfAbsent(row.recipientCode(), people::with);
            }
        }
        var onRecord = new OnRecord(known, posts.presentClasses(known.values()));
        var fresh = new HashMap<String, Person>();
        var made = new ArrayList<Nomination>();
        for (var row : preview.rows()) {
            var recipient = recipient(dossier, row, told, unitsByCode, onRecord, fresh);
            made.add(recipients.add(dossier, row.award(), recipient, row.claim(), batch));
        }
        em.flush();
        uses.begin(made);
        dossiers.touched(dossier);
        return preview.rows().size();
    }

    /**
     * People of the list who are on record.
     *
     * @param people by their codes
     * @param classes of their present positions, by their ids; none where it is not known
     */
    private record OnRecord(Map<String, Person> people, Map<Long, String> classes) {}

    /** The key of a collective that the list makes. */
    private static String made(IntakeRow row) {
        return "?" + Text.spelling(row.unitName());
    }

    /** Of two rows of one person, the one that says when he or she was born. */
    private static IntakeRow fuller(IntakeRow first, IntakeRow next) {
        return first.person().birthYear() == null && next.person().birthYear() != null
                ? next
                : first;
    }

    /** The unit of a row, which may be one that the list made. */
    private static Unit unitOf(IntakeRow row, Map<String, Unit> unitsByCode) {
        return unitsByCode.get(row.newCollective() ? made(row) : row.unitCode());
    }

    private Recipient recipient(
            Dossier dossier,
            IntakeRow row,
            Map<String, IntakeRow> told,
            Map<String, Unit> unitsByCode,
            OnRecord onRecord,
            Map<String, Person> fresh) {
        return switch (row.subject()) {
            case COLLECTIVE -> Recipient.of(unitOf(row, unitsByCode), dossier.unit().name());
            case HOUSEHOLD -> {
                var unit = unitOf(row, unitsByCode);
                var household =
                        row.recipientCode() != null
                                ? households.with(row.recipientCode())
                                : households.add(row.name(), unit);
                yield Recipient.of(household, unit.name());
            }
            case INDIVIDUAL -> {
                var unit = unitOf(row, unitsByCode);
                var year = dossier.round().year();
                var person =
                        row.recipientCode() != null
                                ? onRecord.people().get(row.recipientCode())
                                : fresh.get(row.sameRecipientAs());
                if (person == null) {
                    var fullest = told.get(row.sameRecipientAs());
                    person =
                            people.add(
                                    fullest.person(),
                                    unitOf(fullest, unitsByCode),
                                    clocks.today(),
                                    false);
                    fresh.put(row.sameRecipientAs(), person);
                    people.rememberFirst(person, year, row.year());
                } else {
                    people.complete(person, year, row.year());
                }
                if (row.initiative() != null) {
                    people.addInitiative(
                            person,
                            InitiativeRow.own(year, row.initiative(), row.initiativeNumber()));
                }
                yield Recipient.of(person, row.person(), unit.name())
                        .orOfClass(onRecord.classes().get(person.id()));
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
        var dossier = dossiers.editable(batch.dossier().code());
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
}
