package vn.bangvang.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.bangvang.notice.NoticeKind;
import vn.bangvang.notice.NoticeRow;
import vn.bangvang.notice.NoticeService;
import vn.bangvang.platform.access.Acting;

/** Backs {@code /app/notice/list.xhtml} and the bell of every page. */
@Named
@RequestScoped
public class NoticesPage {
    @Inject NoticeService service;
    @Inject Acting acting;

    private List<NoticeRow> rows;
    private Long unread;

    public void load() {
        rows = service.read();
    }

    /** Whether anybody tells the actor anything. */
    public boolean isReader() {
        return NoticeKind.readers().stream().anyMatch(acting.actor()::may);
    }

    public long getUnread() {
        if (unread == null) {
            unread = isReader() ? service.unread() : 0L;
        }
        return unread;
    }

    public List<NoticeRow> getRows() {
        return rows;
    }
}
