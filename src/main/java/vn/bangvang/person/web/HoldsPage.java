package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.bangvang.person.hold.HoldRow;
import vn.bangvang.person.hold.HoldService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/person/holds.xhtml}: matters under way that keep from awards. */
@Named
@ViewScoped
public class HoldsPage implements Serializable {
    private static final String HERE = "/app/person/holds.xhtml?faces-redirect=true";

    @Inject HoldService service;
    @Inject Clocks clocks;
    @Inject Notices notices;

    private List<HoldRow> holds;
    private String unit;
    private String reason;
    private LocalDate from;

    public void load() {
        holds = service.holds();
        from = clocks.today();
    }

    public String hold() {
        service.hold(HoldRow.Kind.UNIT, unit, reason, from);
        notices.done("person.hold.saved");
        return HERE;
    }

    public String settle(long id) {
        service.settle(id);
        notices.done("person.hold.settled");
        return HERE;
    }

    public List<HoldRow> getHolds() {
        return holds;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
