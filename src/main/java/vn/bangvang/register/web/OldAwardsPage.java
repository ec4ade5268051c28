package vn.bangvang.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.oldlist.OldAwardRow;
import vn.bangvang.register.oldlist.OldBookService;
import vn.bangvang.register.oldlist.OldListRow;

/** Backs {@code /app/register/old-list.xhtml}: what an old list declared. */
@Named
@RequestScoped
public class OldAwardsPage {
    private static final int SIZE = 50;

    @Inject OldBookService service;
    @Inject HttpServletRequest request;

    private OldListRow list;
    private Page<OldAwardRow> awards;
    private int number;

    public void load() {
        var code = Query.text(request, "code");
        number = Math.max(1, Query.number(request, "page", 1));
        list = service.list(code);
        awards = service.awards(code, Slice.page(number, SIZE));
    }

    public OldListRow getList() {
        return list;
    }

    public Page<OldAwardRow> getAwards() {
        return awards;
    }

    public int getNumber() {
        return number;
    }

    public int getSize() {
        return SIZE;
    }
}
