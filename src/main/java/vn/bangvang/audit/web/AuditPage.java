package vn.bangvang.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.audit.AuditRow;
import vn.bangvang.audit.AuditService;
import vn.bangvang.audit.TrailCheck;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/audit/list.xhtml}. */
@Named
@RequestScoped
public class AuditPage {
    private static final int SIZE = 50;

    @Inject AuditService service;
    @Inject HttpServletRequest request;

    private Page<AuditRow> entries;
    private TrailCheck check;

    public void load() {
        if ("1".equals(request.getParameter("verify"))) {
            check = service.verify();
        }
        entries = service.entries(getWords(), Slice.page(getNumber(), SIZE));
    }

    /** The trail as a file that can be checked without the program. */
    public void export() {
        Download.stream("nhat-ky.tsv", "text/tab-separated-values", service::export);
    }

    /** What became of the check that was asked for; {@code null} when none was. */
    public TrailCheck getCheck() {
        return check;
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
