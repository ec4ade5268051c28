package vn.bangvang.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Set;
import vn.bangvang.platform.web.ListColumn;
import vn.bangvang.platform.web.ListModel;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.oldlist.OldAwardRow;
import vn.bangvang.register.oldlist.OldBookService;
import vn.bangvang.register.oldlist.OldListCard;
import vn.bangvang.register.oldlist.OldListRow;

/**
 * Backs {@code /app/register/old-list.xhtml}: what an old list declared, to be checked against its
 * papers, and what is done with it then.
 */
@Named
@ViewScoped
public class OldListPage implements Serializable {
    @Inject OldBookService service;
    @Inject HttpServletRequest request;
    @Inject Notices notices;

    private OldListCard card;
    private ListModel<OldAwardRow> awards;
    private String ground;

    public void load() {
        card = service.list(Query.text(request, "code"));
        var code = getList().code();
        awards =
                new ListModel<>(
                        request,
                        Query.part("code", code),
                        Set.of(),
                        slice -> service.awards(code, slice),
                        a -> String.valueOf(a.row()),
                        "danh-sach-cu-" + code,
                        columns());
    }

    private static List<ListColumn<OldAwardRow>> columns() {
        return List.of(
                new ListColumn<>("platform.sheet.row", 8, OldAwardRow::row),
                new ListColumn<>("register.recipient", 30, a -> a.honour().recipient().name()),
                new ListColumn<>("register.post", 24, a -> a.honour().recipient().title()),
                new ListColumn<>("register.unit", 30, a -> a.honour().recipient().unit()),
                new ListColumn<>("register.award", 34, a -> a.honour().award().name()),
                new ListColumn<>("register.achievement", 40, a -> a.honour().award().achievement()),
                new ListColumn<>("register.year", 8, a -> Year.of(a.honour().year())),
                new ListColumn<>("register.decision", 18, a -> a.honour().decision().number()),
                new ListColumn<>("register.decidedOn", 14, a -> a.honour().decision().on()));
    }

    public String book() {
        service.book(getList().code(), getList().version());
        return done("register.old.bookDone");
    }

    public String undo() {
        service.undo(getList().code(), getList().version());
        return done("register.old.undone");
    }

    public String askBack() {
        service.askBack(getList().code(), getList().version(), ground);
        return done("register.old.asked");
    }

    public String takeBack() {
        service.takeBack(getList().code(), getList().version());
        return done("register.old.undone");
    }

    public String keep() {
        service.keep(getList().code(), getList().version());
        return done("register.old.kept");
    }

    private String done(String what) {
        notices.done(what, getList().fileName());
        return "/app/register/old-list.xhtml?faces-redirect=true&code=" + getList().code();
    }

    public OldListCard getCard() {
        return card;
    }

    public OldListRow getList() {
        return card.list();
    }

    public ListModel<OldAwardRow> getAwards() {
        return awards;
    }

    /** Why the list is to leave the book. */
    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
