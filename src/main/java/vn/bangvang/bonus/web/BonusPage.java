package vn.bangvang.bonus.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.bonus.BonusLine;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.bonus.BonusSheet;
import vn.bangvang.bonus.BonusSum;
import vn.bangvang.bonus.PaymentForm;
import vn.bangvang.bonus.PaymentRow;
import vn.bangvang.decision.Rounding;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/bonus/sheet.xhtml}: the bonus of a decision, and that it was paid. */
@Named
@ViewScoped
public class BonusPage implements Serializable {
    private static final int SIZE = 25;

    @Inject BonusService service;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String decision;
    private BonusSheet sheet;
    private List<BonusSum> byAward;
    private List<BonusSum> byUnit;
    private PaymentRow payment;
    private String award;
    private String unit;
    private int number;
    private List<BonusLine> lines;
    private LocalDate paidOn;
    private String voucher;
    private String payer;
    private boolean fromFund = true;

    public void load() {
        sheet = service.sheet(decision, null);
        byAward = sheet.byAward();
        byUnit = sheet.byUnit();
        payment = service.payment(decision).orElse(null);
        award = Query.text(request, "award");
        unit = Query.text(request, "unit");
        number = Math.max(1, Query.number(request, "page", 1));
        lines =
                sheet.lines().stream()
                        .filter(l -> award.isEmpty() || l.awardName().equals(award))
                        .filter(l -> unit.isEmpty() || l.recipient().unit().equals(unit))
                        .toList();
    }

    public String pay() {
        service.pay(decision, sheet.total(), new PaymentForm(paidOn, voucher, payer, fromFund));
        notices.done("bonus.payment.saved");
        return here();
    }

    public String takeBack() {
        service.takeBack(decision, payment);
        notices.done("bonus.payment.takenBack");
        return here();
    }

    private String here() {
        return "/app/bonus/sheet.xhtml?faces-redirect=true&" + Query.part("decision", decision);
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
        return sheet.total(getOther());
    }

    public BonusSheet getSheet() {
        return sheet;
    }

    public List<BonusSum> getByAward() {
        return byAward;
    }

    public List<BonusSum> getByUnit() {
        return byUnit;
    }

    /** {@code null} while the bonus was not paid. */
    public PaymentRow getPayment() {
        return payment;
    }

    /** The page of the lines that were asked for. */
    public List<BonusLine> getShown() {
        return Slice.page(number, SIZE).of(lines);
    }

    /** How many lines were asked for. */
    public int getFound() {
        return lines.size();
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return SIZE;
    }

    public boolean isNarrowed() {
        return !award.isEmpty() || !unit.isEmpty();
    }

    /** What the list is narrowed to, in words. */
    public String getNarrowedTo() {
        return award.isEmpty() ? unit : award;
    }

    /** The address of this list, for its other pages. */
    public String getHref() {
        return "?"
                + Query.part("decision", decision)
                + (award.isEmpty() ? "" : Query.part("award", award))
                + (unit.isEmpty() ? "" : Query.part("unit", unit));
    }

    /** The address of the list of one award, or of one unit. */
    public String narrowed(String by, String name) {
        return "?" + Query.part("decision", decision) + Query.part(by, name);
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    /** Whether the award fund of the authority paid. */
    public boolean isFromFund() {
        return fromFund;
    }

    public void setFromFund(boolean fromFund) {
        this.fromFund = fromFund;
    }
}
