package vn.bangvang.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.TreeMap;
import vn.bangvang.award.Catalogues;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.Recipients;
import vn.bangvang.dossier.initiative.InitiativeUses;
import vn.bangvang.dossier.prospect.ProspectService;
import vn.bangvang.organization.Units;
import vn.bangvang.person.People;
import vn.bangvang.person.PeopleSearch;
import vn.bangvang.person.year.PersonYears;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.paper.Files;

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
    @Inject ListedRecipients listed;
    @Inject InitiativeUses uses;
    @Inject People people;
    @Inject PersonYears years;
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
        var results = years.of(workers.stream().map(w -> w.person().id()).toList());
        return workers.stream()
                .map(
                        w -> {
                            var form = people.form(w.person());
                            return new IntakeTemplate.Listed(
                                    form,
                                    units.with(form.unitCode()).name(),
                                    results.getOrDefault(w.person().id(), new TreeMap<>())
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
        var made =
                listed.recipients(dossier, preview.rows()).stream()
                        .map(
                                n ->
                                        recipients.add(
                                                dossier,
                                                n.row().award(),
                                                n.recipient(),
                                                n.row().claim(),
                                                batch))
                        .toList();
        em.flush();
        uses.begin(made);
        dossiers.touched(dossier);
        return preview.rows().size();
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
                                + " and b.state = vn.bangvang.dossier.intake.ImportBatch.State.IMPORTED"
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
