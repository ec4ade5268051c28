package vn.bangvang.dossier.web;

import java.io.Serializable;
import vn.bangvang.award.Subject;
import vn.bangvang.dossier.Claim;
import vn.bangvang.dossier.NominationForm;
import vn.bangvang.dossier.NominationRow;

/** What is typed in of a nomination. */
public class ClaimInput implements Serializable {
    private String award;
    private Subject subject;
    private String recipient;
    private String achievement;
    private Integer memberCount;
    private Integer ldttCount;
    private String ldttElsewhere;

    void take(NominationRow row) {
        award = row.award();
        subject = row.subject();
        achievement = row.claim().achievement();
        memberCount = row.claim().memberCount();
        ldttCount = row.claim().ldttCount();
        ldttElsewhere = row.claim().ldttElsewhere();
    }

    Claim claim() {
        return new Claim(achievement, memberCount, ldttCount, ldttElsewhere);
    }

    NominationForm form() {
        return new NominationForm(award, subject, recipient, claim());
    }

    public String getAward() {
        return award;
    }

    public void setAward(String award) {
        this.award = award;
    }

    public Subject getSubject() {
        return subject;
    }

    public void setSubject(Subject subject) {
        this.subject = subject;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getAchievement() {
        return achievement;
    }

    public void setAchievement(String achievement) {
        this.achievement = achievement;
    }

    public Integer getMemberCount() {
        return memberCount;
    }

    public void setMemberCount(Integer memberCount) {
        this.memberCount = memberCount;
    }

    public Integer getLdttCount() {
        return ldttCount;
    }

    public void setLdttCount(Integer ldttCount) {
        this.ldttCount = ldttCount;
    }

    public String getLdttElsewhere() {
        return ldttElsewhere;
    }

    public void setLdttElsewhere(String ldttElsewhere) {
        this.ldttElsewhere = ldttElsewhere;
    }
}
