package vn.bangvang.award.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.EraForm;
import vn.bangvang.award.LawRow;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.proposal.ProposalState;

/**
 * What users do with the catalogue: read it; and two administrators together change it, one
 * proposes, the other confirms.
 */
@ApplicationScoped
@Transactional
public class CatalogueService {
    @Inject Catalogues catalogues;
    @Inject Laws laws;
    @Inject CatalogueChanges changes;
    @Inject Event<Catalogues.LawChanged> changed;

    @Needs(Permission.CATALOGUE_READ)
    public Catalogue read() {
        return catalogues.catalogue();
    }

    /** Rows in force, past and future ones too. */
    @Needs(Permission.CATALOGUE_READ)
    public List<LawRow> rows() {
        return laws.inForce();
    }

    @Needs(Permission.CATALOGUE_READ)
    public LawCard law(String code) {
        return laws.with(code).card();
    }

    /** Everything that was ever said or proposed of the same thing, newest first. */
    @Needs(Permission.CATALOGUE_READ)
    public List<LawCard> history(String code) {
        return laws.history(laws.with(code).row());
    }

    @Needs(Permission.CATALOGUE_READ)
    public List<LawCard> proposals() {
        return laws.in(ProposalState.PROPOSED).stream().map(LawEntry::card).toList();
    }

    /**
     * @return the code of the proposal
     */
    @Needs(value = Permission.CATALOGUE_EDIT, once = true)
    public String propose(@Valid LawForm form) {
        mustMakeSense(form);
        return laws.propose(form).row().code();
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void confirm(String code, int version) {
        var proposal = laws.with(code);
        proposal.mustStillBe(version);
        laws.confirm(proposal);
        changed.fire(new Catalogues.LawChanged());
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void reject(String code, int version) {
        var proposal = laws.with(code);
        proposal.mustStillBe(version);
        laws.reject(proposal);
    }

    /** Proposals of awards, those that are settled too, newest first. */
    @Needs(Permission.CATALOGUE_READ)
    public List<AwardCard> awardProposals() {
        return changes.awards();
    }

    /** Proposals of eras, those that are settled too, newest first. */
    @Needs(Permission.CATALOGUE_READ)
    public List<EraCard> eraProposals() {
        return changes.eras();
    }

    /** Proposes a new award, or another name from a day on, level or subjects of one. */
    @Needs(value = Permission.CATALOGUE_EDIT, once = true)
    public void proposeAward(@Valid AwardForm form) {
        changes.propose(form);
    }

    @Needs(value = Permission.CATALOGUE_EDIT, once = true)
    public void proposeEra(@Valid EraForm form) {
        changes.propose(form);
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void confirmAward(long id, int version) {
        changes.confirmAward(id, version);
        changed.fire(new Catalogues.LawChanged());
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void confirmEra(long id, int version) {
        changes.confirmEra(id, version);
        changed.fire(new Catalogues.LawChanged());
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void rejectAward(long id, int version) {
        changes.reject(AwardProposal.class, id, version);
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void rejectEra(long id, int version) {
        changes.reject(EraProposal.class, id, version);
    }

    /** The whole catalogue as one workbook. */
    @Needs(Permission.CATALOGUE_READ)
    public byte[] export() {
        return LawFile.write(laws.inForce(), catalogues.catalogue());
    }

    /** The law that this version of the program brings along, as a workbook to compare. */
    @Needs(Permission.CATALOGUE_READ)
    public byte[] programLaw() {
        var law = ProgramLaw.read();
        return LawFile.write(law.rows(), law.catalogue());
    }

    /** How a workbook differs from what is in force; nothing is saved. */
    @Needs(Permission.CATALOGUE_EDIT)
    public LawDiff compare(byte[] file) {
        return LawFile.compare(file, catalogues.catalogue(), laws.inForce());
    }

    /**
     * Proposes every difference of a workbook; another administrator confirms them. Rows of an
     * award that is new itself wait until the award was confirmed.
     *
     * @return how many were proposed
     */
    @Needs(value = Permission.CATALOGUE_EDIT, once = true)
    public int proposeAll(byte[] file) {
        var diff = compare(file);
        if (!diff.isClean()) {
            throw new RuleViolation("award.law.faulty", diff.faults().size());
        }
        var added = diff.added().stream().filter(r -> isKnown(r.award())).toList();
        diff.changed().forEach(c -> laws.propose(LawForm.of(c.after())));
        added.forEach(r -> laws.propose(LawForm.of(r)));
        diff.awards().forEach(changes::propose);
        diff.eras().forEach(changes::propose);
        return diff.changed().size() + added.size() + diff.awards().size() + diff.eras().size();
    }

    private boolean isKnown(String award) {
        return award == null || catalogues.catalogue().find(award).isPresent();
    }

    private void mustMakeSense(LawForm form) {
        if (form.award() != null) {
            catalogues.catalogue().award(form.award());
        }
        if (form.to() != null && form.to().isBefore(form.from())) {
            throw new RuleViolation("award.law.period");
        }
    }
}
