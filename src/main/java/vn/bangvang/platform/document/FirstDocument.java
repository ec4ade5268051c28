package vn.bangvang.platform.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import vn.bangvang.platform.start.DatabaseReady;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;

/**
 * Makes a document of every format once, beside the start: the first one takes a second longer than
 * those after it, and nobody should wait for that.
 */
@ApplicationScoped
class FirstDocument {
    private static final Logger LOG = Logger.getLogger(FirstDocument.class.getName());
    private static final int LINES = 300;

    @Resource ManagedExecutorService executor;

    void onReady(@Observes DatabaseReady ready) {
        executor.execute(FirstDocument::make);
    }

    private static void make() {
        try {
            for (var format : DocumentFormat.values()) {
                format.of(any());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "No document could be made.", e);
        }
    }

    private static OfficialDocument any() {
        var columns =
                List.of(
                        Column.of("platform.no", Kind.ORDER),
                        Column.named("", Kind.TEXT),
                        Column.named("", Kind.NUMBER));
        var rows =
                IntStream.rangeClosed(1, LINES)
                        .mapToObj(i -> Row.of(i, "Dòng thứ " + i, i))
                        .toList();
        return new OfficialDocument(
                "",
                "",
                "",
                "",
                LocalDate.EPOCH,
                "",
                "",
                List.of(new OfficialDocument.Table(new ReportTable(columns, rows))),
                List.of(),
                List.of(),
                List.of());
    }
}
