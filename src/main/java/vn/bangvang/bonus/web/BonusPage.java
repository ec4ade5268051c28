package vn.bangvang.bonus.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.bonus.BonusSheet;
import vn.bangvang.decision.Rounding;
import vn.bangvang.platform.web.Download;

/** Backs {@code /app/bonus/sheet.xhtml}. */
@Named
@ViewScoped
public class BonusPage implements Serializable {
    @Inject BonusService service;

    private String decision;
    private BonusSheet sheet;
    private long otherTotal;

    public void load() {
        sheet = service.sheet(decision, null);
        otherTotal = service.sheet(decision, getOther()).total();
    }

    public void workbook() {
        Download.send(
                "tien-thuong-" + decision + ".xlsx",
                Download.XLSX,
                service.workbook(decision, null));
    }

    /** The rounding that was not chosen, for comparison. */
    public Rounding getOther() {
        return sheet.rounding() == Rounding.ROUND_UP_10K
                ? Rounding.ROUND_NEAREST_10K
                : Rounding.ROUND_UP_10K;
    }

    public long getOtherTotal() {
        return otherTotal;
    }

    public BonusSheet getSheet() {
        return sheet;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
