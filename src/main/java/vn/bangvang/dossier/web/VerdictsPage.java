package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.NominationRow;
import vn.bangvang.dossier.NominationService;
import vn.bangvang.dossier.StepRow;
import vn.bangvang.dossier.verdict.KeptVerdict;
import vn.bangvang.eligibility.Verdict;

/** Backs {@code /app/dossier/verdicts.xhtml}: what was said of a nomination, and what would be. */
@Named
@ViewScoped
public class VerdictsPage implements Serializable {
    @Inject NominationService service;
    @Inject DossierService dossiers;

    private String code;
    private NominationRow nomination;
    private List<KeptVerdict> kept;
    private List<StepRow> steps;
    private LocalDate day;
    private Verdict other;

    public void load() {
        nomination = dossiers.nomination(code);
        kept = service.keptVerdicts(code);
        steps = service.steps(code);
    }

    /** Judges by the law of another day, beside what is kept. */
    public void judge() {
        other = service.verdictOn(code, day);
    }

    public NominationRow getNomination() {
        return nomination;
    }

    public List<KeptVerdict> getKept() {
        return kept;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public Verdict getOther() {
        return other;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
