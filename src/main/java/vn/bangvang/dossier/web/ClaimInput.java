package vn.bangvang.dossier.web;

import java.io.Serializable;
import java.time.LocalDate;
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
    private Integer disciplinedCount;
    private Integer fighterCount;
    private Integer incompleteCount;
    private Long given;
    private String formerOpinion;
    private Integer points;
    private LocalDate postedOn;
    private LocalDate reviewedOn;
    private String hostOpinion;
    private LocalDate achievedFrom;
    private LocalDate achievedTo;

    void take(NominationRow row) {
        award = row.award();
        subject = row.subject();
        achievement = row.claim().achievement();
        memberCount = row.claim().memberCount();
        ldttCount = row.claim().ldttCount();
        ldttElsewhere = row.claim().ldttElsewhere();
        disciplinedCount = row.claim().disciplinedCount();
        fighterCount = row.claim().fighterCount();
        incompleteCount = row.claim().incompleteCount();
        given = row.claim().given();
        formerOpinion = row.claim().formerOpinion();
        points = row.claim().points();
        postedOn = row.claim().postedOn();
        reviewedOn = row.claim().reviewedOn();
        hostOpinion = row.claim().hostOpinion();
        achievedFrom = row.claim().achievedFrom();
        achievedTo = row.claim().achievedTo();
    }

    Claim claim() {
        return new Claim(
                achievement,
                memberCount,
                ldttCount,
                ldttElsewhere,
                disciplinedCount,
                fighterCount,
                incompleteCount,
                given,
                formerOpinion,
                hostOpinion,
                points,
                postedOn,
                reviewedOn,
                achievedFrom,
                achievedTo);
    }

    NominationForm form() {
        return new NominationForm(award, subject, recipient, claim());
    }

    public LocalDate getAchievedFrom() {
        return achievedFrom;
    }

    public void setAchievedFrom(LocalDate achievedFrom) {
        this.achievedFrom = achievedFrom;
    }

    public LocalDate getAchievedTo() {
        return achievedTo;
    }

    public void setAchievedTo(LocalDate achievedTo) {
        this.achievedTo = achievedTo;
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

    public Integer getDisciplinedCount() {
        return disciplinedCount;
    }

    public void setDisciplinedCount(Integer disciplinedCount) {
        this.disciplinedCount = disciplinedCount;
    }

    public Integer getFighterCount() {
        return fighterCount;
    }

    public void setFighterCount(Integer fighterCount) {
        this.fighterCount = fighterCount;
    }

    public Integer getIncompleteCount() {
        return incompleteCount;
    }

    public void setIncompleteCount(Integer incompleteCount) {
        this.incompleteCount = incompleteCount;
    }

    public Long getGiven() {
        return given;
    }

    public void setGiven(Long given) {
        this.given = given;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public LocalDate getReviewedOn() {
        return reviewedOn;
    }

    public void setReviewedOn(LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
    }

    public String getHostOpinion() {
        return hostOpinion;
    }

    public void setHostOpinion(String hostOpinion) {
        this.hostOpinion = hostOpinion;
    }

    public String getFormerOpinion() {
        return formerOpinion;
    }

    public void setFormerOpinion(String formerOpinion) {
        this.formerOpinion = formerOpinion;
    }
}
