package vn.bangvang.classification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.TermRow;
import vn.bangvang.classification.TermService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.web.Messages;

/** The names of shared lists for views: {@code #{terms.name('UNIT_TYPE', u.type())}}. */
@Named("terms")
@RequestScoped
public class TermNames {
    @Inject TermService service;
    @Inject Messages messages;
    @Inject Clocks clocks;

    private final Map<Scheme, List<TermRow>> read = new EnumMap<>(Scheme.class);

    /** The name that the code has, or had last; the code itself when no list knows it. */
    public String name(String scheme, String code) {
        return last(scheme, code).map(this::name).orElse(code == null ? "" : code);
    }

    public String name(TermRow term) {
        return term.name(messages.locale());
    }

    /** Entries to choose from today, and the one that is chosen already though it has ended. */
    public List<TermRow> choices(String scheme, String chosen) {
        var today = clocks.today();
        var choices = new ArrayList<>(all(scheme).stream().filter(t -> t.holds(today)).toList());
        if (choices.stream().noneMatch(t -> t.code().equals(chosen))) {
            last(scheme, chosen).ifPresent(choices::add);
        }
        return choices;
    }

    /** Entries of all times, one a code: what is written down may lie in the past. */
    public List<TermRow> ever(String scheme) {
        var byCode = new LinkedHashMap<String, TermRow>();
        all(scheme).forEach(t -> byCode.put(t.code(), t));
        return List.copyOf(byCode.values());
    }

    private Optional<TermRow> last(String scheme, String code) {
        return all(scheme).stream()
                .filter(t -> t.code().equals(code))
                .reduce((earlier, later) -> later);
    }

    private List<TermRow> all(String scheme) {
        return read.computeIfAbsent(Scheme.valueOf(scheme), service::all);
    }
}
