package vn.bangvang.bonus.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.bonus.fund.FundBook;
import vn.bangvang.bonus.fund.FundEntryForm;
import vn.bangvang.bonus.fund.FundFlow;
import vn.bangvang.bonus.fund.FundService;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/bonus/fund.xhtml}: the book of an authority's award fund, year by year. */
@Named
@ViewScoped
public class FundPage implements Serializable {
    @Inject FundService service;
    @Inject Clocks clocks;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private List<UnitRow> authorities;
    private String unit;
    private int year;
    private FundBook book;
    private LocalDate bookedOn;
    private FundFlow flow = FundFlow.IN;
    private Long amount;
    private String content;
    private String voucher;

    public void load() {
        var thisYear = clocks.today().getYear();
        authorities = service.authorities();
        year =
                Math.min(
                        thisYear,
                        Math.max(FundBook.FIRST_YEAR, Query.number(request, "year", thisYear)));
        var wanted = Query.text(request, "unit");
        unit = wanted.isEmpty() ? first() : wanted;
        read();
    }

    private String first() {
        return authorities.isEmpty() ? null : authorities.get(0).code();
    }

    private void read() {
        book = unit == null ? null : service.book(unit, year);
    }

    public void write() {
        service.write(unit, new FundEntryForm(bookedOn, flow, amount, content, voucher));
        year = bookedOn.getYear();
        amount = null;
        content = null;
        voucher = null;
        read();
        notices.here("bonus.fund.written");
    }

    public void takeBack(Long entry) {
        service.takeBack(entry);
        read();
        notices.here("bonus.fund.takenBack");
    }

    public void workbook() {
        Download.send(
                "quy-thi-dua-khen-thuong-" + year + ".xlsx",
                Download.XLSX,
                service.workbook(unit, year));
    }

    public List<UnitRow> getAuthorities() {
        return authorities;
    }

    /** {@code null} where the actor's part of the tree has no authority. */
    public FundBook getBook() {
        return book;
    }

    public FundFlow[] getFlows() {
        return FundFlow.values();
    }

    public String getUnit() {
        return unit;
    }

    public int getYear() {
        return year;
    }

    public LocalDate getBookedOn() {
        return bookedOn;
    }

    public void setBookedOn(LocalDate bookedOn) {
        this.bookedOn = bookedOn;
    }

    public FundFlow getFlow() {
        return flow;
    }

    public void setFlow(FundFlow flow) {
        this.flow = flow;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }
}
