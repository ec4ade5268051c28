package vn.bangvang.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Sort;
import vn.bangvang.platform.sheet.SheetWriter;

/**
 * Rows of a list, asked for part by part as the page shows them. Where the list stands (part,
 * length, order) is in the page's address, so that it can be kept, sent and come back to; the whole
 * list, as it is narrowed and sorted, goes out as a workbook.
 */
public final class ListModel<T> extends LazyDataModel<T> {
    private static final List<Integer> SIZES = List.of(25, 50, 100);
    private static final int PART = 500;

    private final Rows<T> rows;
    private final Key<T> key;
    private final String filters;
    private final String fileName;
    private final List<ListColumn<T>> columns;
    private final int size;
    private final int start;
    private Sort sort;
    private Whole<T> whole;
    private Page<T> shown;

    /**
     * @param request says where the list stands: {@code page}, {@code size}, {@code sort}
     * @param filters the rest of the page's address, {@code name=value&…}
     * @param sortable fields of the columns by which the page may be sorted
     * @param fileName of the workbook, without its end
     * @param columns of the workbook
     */
    public ListModel(
            HttpServletRequest request,
            String filters,
            Set<String> sortable,
            Rows<T> rows,
            Key<T> key,
            String fileName,
            List<ListColumn<T>> columns) {
        this.rows = rows;
        this.key = key;
        this.filters = filters;
        this.fileName = fileName;
        this.columns = List.copyOf(columns);
        var wanted = Query.number(request, "size", SIZES.get(0));
        size = SIZES.contains(wanted) ? wanted : SIZES.get(0);
        start = (Math.max(1, Query.number(request, "page", 1)) - 1) * size;
        sort = asked(Query.text(request, "sort"), sortable);
    }

    /** What is asked for besides is the list's own order. */
    private static Sort asked(String sort, Set<String> sortable) {
        var descending = sort.startsWith("-");
        var column = descending ? sort.substring(1) : sort;
        return sortable.contains(column) ? new Sort(column, descending) : Sort.NONE;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return 0; // known with the rows
    }

    @Override
    public List<T> load(
            int first, int wanted, Map<String, SortMeta> order, Map<String, FilterMeta> unused) {
        sort = sort(order);
        shown = rows.of(new Slice(first, wanted, sort));
        setRowCount(Math.toIntExact(shown.total()));
        var last = recalculateFirst(first, wanted, getRowCount());
        if (last != first) { // the list has grown shorter
            shown = rows.of(new Slice(last, wanted, sort));
        }
        tellAddress(last / wanted + 1, wanted);
        return shown.rows();
    }

    private static Sort sort(Map<String, SortMeta> order) {
        return order.values().stream()
                .filter(s -> s.getOrder() != SortOrder.UNSORTED)
                .findFirst()
                .map(s -> new Sort(s.getField(), s.getOrder() == SortOrder.DESCENDING))
                .orElse(Sort.NONE);
    }

    private void tellAddress(int page, int wanted) {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        var address =
                "?"
                        + filters
                        + (page == 1 ? "" : Query.part("page", page))
                        + (wanted == SIZES.get(0) ? "" : Query.part("size", wanted))
                        + (sort.column().isEmpty()
                                ? ""
                                : Query.part(
                                        "sort", (sort.descending() ? "-" : "") + sort.column()));
        PrimeFaces.current().executeScript("history.replaceState(null, '', '" + address + "')");
    }

    @Override
    public String getRowKey(T row) {
        return key.of(row);
    }

    @Override
    public T getRowData(String wanted) {
        return shown.rows().stream()
                .filter(r -> Objects.equals(key.of(r), wanted))
                .findFirst()
                .orElse(null);
    }

    public int getStart() {
        return start;
    }

    public int getSize() {
        return size;
    }

    /** Order at the opening of the page; {@code null} for the list's own. */
    public SortMeta getOrder() {
        return sort.column().isEmpty()
                ? null
                : SortMeta.builder()
                        .field(sort.column())
                        .order(sort.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build();
    }

    public boolean isExporting() {
        return !columns.isEmpty();
    }

    /** Sends the whole list, as it is narrowed and sorted, as a workbook. */
    public void export() {
        var messages = CDI.current().select(Messages.class).get();
        var headings =
                columns.stream()
                        .map(c -> new SheetWriter.Column(messages.of(c.heading()), c.width()))
                        .toList();
        Download.stream(
                fileName + ".xlsx",
                Download.XLSX,
                out -> {
                    try (var writer = new SheetWriter()) {
                        writer.sheet(fileName, List.of(), headings, this::each);
                        writer.write(out);
                    }
                });
    }

    private void each(Consumer<List<Object>> sheet) {
        Consumer<T> written =
                row -> sheet.accept(columns.stream().map(c -> filled(c.value().of(row))).toList());
        if (whole != null) {
            whole.each(sort, written);
            return;
        }
        Page<T> part;
        var first = 0;
        do {
            part = rows.of(new Slice(first, PART, sort));
            part.rows().forEach(written);
            first += part.rows().size();
        } while (!part.rows().isEmpty() && first < part.total());
    }

    private static Object filled(Object value) {
        return value == null ? "" : value;
    }

    /** The list as a whole, for one that is too long to be asked for part by part. */
    public ListModel<T> whole(Whole<T> all) {
        whole = all;
        return this;
    }

    /** Hands every row over, in an order. */
    @FunctionalInterface
    public interface Whole<T> extends Serializable {
        void each(Sort sort, Consumer<T> row);
    }

    /** A part of the list with the number of all its rows, from one use case. */
    @FunctionalInterface
    public interface Rows<T> extends Serializable {
        Page<T> of(Slice slice);
    }

    /** What tells a row from the others. */
    @FunctionalInterface
    public interface Key<T> extends Serializable {
        String of(T row);
    }
}
