package vn.bangvang.dossier.web;

import java.io.Serializable;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.NominationForm;
import vn.bangvang.dossier.NominationRow;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.person.web.PersonInput;

/** What is typed in of a nomination. */
public class NominationInput implements Serializable {
    private Subject subject = Subject.INDIVIDUAL;
    private String award;
    private String recipient;
    private Claim claim = Claim.of(null);
    private PersonInput newcomer;

    /** An empty one. */
    static NominationInput of(Subject subject, String award) {
        var input = new NominationInput();
        input.subject = subject;
        input.award = award;
        return input;
    }

    static NominationInput of(NominationRow row) {
        var input = of(row.recipient().subject(), row.award());
        input.claim = row.claim().clone();
        return input;
    }

    /** Puts another claim into the form. */
    void take(Claim other) {
        claim = other;
    }

    NominationForm form() {
        return new NominationForm(award, subject, recipient, claim);
    }

    /** Whether the rules can be asked: they know people on record and collectives. */
    boolean canBeJudged() {
        return award != null && recipient != null && subject != Subject.HOUSEHOLD;
    }

    /** Nobody is chosen. */
    void forgetRecipient() {
        recipient = null;
        newcomer = null;
    }

    /** Fields of a person who is not on record yet. */
    void addPerson(String name, String unit) {
        recipient = null;
        newcomer = new PersonInput();
        newcomer.setFullName(name);
        newcomer.setUnit(unit);
    }

    /** Whether the chosen kind of recipient is this; for views. */
    public boolean is(String kind) {
        return subject == Subject.valueOf(kind);
    }

    /** What is typed is of this kind: an individual who is not on record is one of its own. */
    public String getKind() {
        return newcomer == null ? subject.name() : "NEWCOMER";
    }

    public Subject[] getSubjects() {
        return Subject.values();
    }

    public Subject getSubject() {
        return subject;
    }

    public void setSubject(Subject subject) {
        this.subject = subject;
    }

    public String getAward() {
        return award;
    }

    public void setAward(String award) {
        this.award = award;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public Claim getClaim() {
        return claim;
    }

    public PersonInput getNewcomer() {
        return newcomer;
    }
}
