package vn.bangvang.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.award.EraForm;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.award.law.EraCard;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.SourceStatus;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/award/era.xhtml}: a proposal of a new era or of other texts of one. */
@Named
@ViewScoped
public class EraPage implements Serializable {
    @Inject CatalogueService service;
    @Inject Clocks clocks;
    @Inject Notices notices;

    private String code;
    private List<EraCard> history = List.of();
    private String newCode;
    private LocalDate from;
    private String law;
    private String decree;
    private String circular;
    private SourceStatus status = SourceStatus.MEMORY;

    public void load() {
        from = clocks.today();
        if (code == null) {
            return;
        }
        var form =
                service.read().eras().stream()
                        .filter(e -> e.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("era " + code))
                        .form();
        newCode = code;
        from = form.from();
        law = form.law();
        decree = form.decree();
        circular = form.circular();
        status = form.status();
        history =
                service.eraProposals().stream().filter(p -> p.form().code().equals(code)).toList();
    }

    public String propose() {
        service.proposeEra(new EraForm(newCode, from, law, decree, circular, status));
        notices.done("award.change.proposed");
        return "/app/award/catalogue.xhtml?faces-redirect=true";
    }

    public SourceStatus[] getStatuses() {
        return SourceStatus.values();
    }

    public List<EraCard> getHistory() {
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = law;
    }

    public String getDecree() {
        return decree;
    }

    public void setDecree(String decree) {
        this.decree = decree;
    }

    public String getCircular() {
        return circular;
    }

    public void setCircular(String circular) {
        this.circular = circular;
    }

    public SourceStatus getStatus() {
        return status;
    }

    public void setStatus(SourceStatus status) {
        this.status = status;
    }
}
