package vn.bangvang.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.AwardCard;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/award/award.xhtml}: a proposal of a new award or of changes of one. */
@Named
@ViewScoped
public class AwardPage implements Serializable {
    @Inject CatalogueService service;
    @Inject Clocks clocks;
    @Inject Notices notices;

    private String code;
    private List<AwardCard> history = List.of();
    private String newCode;
    private String name;
    private String certificateTitle;
    private LocalDate from;
    private Award.Kind kind;
    private Award.Level level;
    private int order;
    private List<String> subjects = new ArrayList<>();

    public void load() {
        var catalogue = service.read();
        from = clocks.today();
        if (code == null) {
            order = catalogue.awards().size() + 1;
            return;
        }
        var form = catalogue.award(code).form(from);
        newCode = code;
        name = form.name();
        certificateTitle = form.certificateTitle();
        kind = form.kind();
        level = form.level();
        order = form.order();
        subjects = new ArrayList<>(form.subjects().stream().map(Subject::name).toList());
        history =
                service.awardProposals().stream()
                        .filter(p -> p.form().code().equals(code))
                        .toList();
    }

    public String propose() {
        service.proposeAward(
                new AwardForm(
                        newCode,
                        name,
                        certificateTitle,
                        from,
                        kind,
                        level,
                        order,
                        subjects.stream().map(Subject::valueOf).collect(Collectors.toSet())));
        notices.done("award.change.proposed");
        return "/app/award/catalogue.xhtml?faces-redirect=true";
    }

    public Award.Kind[] getKinds() {
        return Award.Kind.values();
    }

    public Award.Level[] getLevels() {
        return Award.Level.values();
    }

    public Subject[] getAllSubjects() {
        return Subject.values();
    }

    public List<AwardCard> getHistory() {
        return history;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCertificateTitle() {
        return certificateTitle;
    }

    public void setCertificateTitle(String certificateTitle) {
        this.certificateTitle = certificateTitle;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Award.Kind getKind() {
        return kind;
    }

    public void setKind(Award.Kind kind) {
        this.kind = kind;
    }

    public Award.Level getLevel() {
        return level;
    }

    public void setLevel(Award.Level level) {
        this.level = level;
    }

    public int getOrder() {
        return order;
    }

    public void setOrder(int order) {
        this.order = order;
    }

    public List<String> getSubjects() {
        return subjects;
    }

    public void setSubjects(List<String> subjects) {
        this.subjects = subjects;
    }
}
