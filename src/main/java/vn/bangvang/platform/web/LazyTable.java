package vn.bangvang.platform.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;

/** Rows of a table, fetched page by page from a use case. */
public class LazyTable<T> extends LazyDataModel<T> {
    private final Source<T> source;
    private final Key<T> key;

    /** Where rows come from. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Page<T> page(Slice slice);
    }

    /** What tells rows apart. */
    @FunctionalInterface
    public interface Key<T> extends Serializable {
        String of(T row);
    }

    public LazyTable(Source<T> source, Key<T> key) {
        this.source = source;
        this.key = key;
    }

    /** {@link #load} learns rows and total together. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0;
    }

    @Override
    public List<T> load(
            int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        var page = source.page(new Slice(first, size));
        setRowCount(Math.toIntExact(page.total()));
        var last = recalculateFirst(first, size, getRowCount());
        return last == first ? page.rows() : source.page(new Slice(last, size)).rows();
    }

    @Override
    public String getRowKey(T row) {
        return key.of(row);
    }
}
