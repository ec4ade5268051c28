package vn.bangvang.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.audit.AuditRow;
import vn.bangvang.audit.AuditService;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/audit/list.xhtml}. */
@Named
@RequestScoped
public class AuditPage {
    private static final int SIZE = 50;

    @Inject AuditService service;
    @Inject HttpServletRequest request;

    private Page<AuditRow> entries;

    public void load() {
        entries = service.entries(getWords(), Slice.page(getNumber(), SIZE));
    }

    public Page<AuditRow> getEntries() {
        return entries;
    }

    public String getWords() {
        return Query.text(request, "q");
    }

    public int getNumber() {
        return Math.max(1, Query.number(request, "page", 1));
    }

    public int getSize() {
        return SIZE;
    }

    public String getHref() {
        return "?" + Query.part("q", getWords());
    }
}
