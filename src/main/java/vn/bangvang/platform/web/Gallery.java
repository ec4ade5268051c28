package vn.bangvang.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.record.Progress;

/**
 * Backs {@code /app/gallery.xhtml}: every part of the kit once, with invented rows, for who builds
 * pages and for the tests. There is none where an office works.
 */
@Named
@ViewScoped
public class Gallery implements Serializable {
    private static final int MANY = 60;
    private static final int WORK = 300;

    @Inject Place place;
    @Inject HttpServletRequest request;
    @Inject Notices notices;
    @Inject Acting acting;

    private ListModel<Sample> rows;
    private final ListFile file = new ListFile(this::look);
    private boolean seen;
    private LocalDate day;

    /** A row of the list. */
    public record Sample(int number, String name) implements Serializable {}

    public void load() {
        if (!place.isPractice()) {
            throw new NotFound("gallery");
        }
        rows =
                new ListModel<>(
                        request,
                        "",
                        Set.of("number"),
                        Gallery::part,
                        r -> String.valueOf(r.number()),
                        "mau",
                        List.of(new ListColumn<>("platform.gallery.name", 30, Sample::name)));
    }

    private static Page<Sample> part(Slice slice) {
        var up = Comparator.comparing(Sample::number);
        var all =
                IntStream.rangeClosed(1, MANY)
                        .mapToObj(i -> new Sample(i, "Hàng " + i))
                        .sorted(slice.sort().descending() ? up.reversed() : up)
                        .toList();
        return Page.of(all, slice);
    }

    private void look() {
        seen = true;
    }

    public void say() {
        notices.here("platform.gallery.said");
    }

    /** Takes three seconds, as the writing of many rows does. */
    public String work() {
        Progress.begin(acting.actor().account());
        try {
            Progress.expect(WORK);
            for (var row = 0; row < WORK; row++) {
                Progress.wrote();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            notices.done("platform.gallery.said");
            return "/app/gallery.xhtml?faces-redirect=true";
        } finally {
            Progress.end();
        }
    }

    /** As it looks when somebody else was quicker. */
    public EditConflict getConflict() {
        return new EditConflict(
                List.of(
                        new EditConflict.Line(
                                "platform.gallery.name", "Của tôi", "Của người khác")));
    }

    public ListModel<Sample> getRows() {
        return rows;
    }

    public ListFile getFile() {
        return file;
    }

    /** Classes of marks. */
    public List<String> getTags() {
        return List.of("MET", "NOT_MET", "UNKNOWN", "SUBMITTED");
    }

    public boolean isSeen() {
        return seen;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
