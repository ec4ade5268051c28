package vn.bangvang.wording.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.proposal.ProposalState;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.WordingCard;
import vn.bangvang.wording.WordingService;

/** Backs {@code /app/wording/list.xhtml}: with which wording each kind of document is written. */
@Named
@ViewScoped
public class WordingsPage implements Serializable {
    @Inject WordingService service;
    @Inject Clocks clocks;

    private List<Row> rows = List.of();

    public void load() {
        rows = Arrays.stream(DocumentKind.values()).map(this::row).toList();
    }

    private Row row(DocumentKind kind) {
        var all = service.of(kind);
        var own =
                all.stream()
                        .filter(w -> w.hands().state() == ProposalState.IN_FORCE)
                        .filter(w -> !w.from().isAfter(clocks.today()))
                        .toList();
        return new Row(
                kind,
                own.stream().filter(w -> w.authorityCode() == null).findFirst().orElse(null),
                own.stream()
                        .map(WordingCard::authorityName)
                        .filter(n -> n != null)
                        .distinct()
                        .toList(),
                all.stream().filter(w -> w.hands().state() == ProposalState.PROPOSED).count());
    }

    /**
     * A kind of document.
     *
     * @param general in force for every authority that has none of its own; {@code null} where it
     *     is the program's
     * @param authorities that have one of their own
     * @param waiting proposals
     */
    public record Row(
            DocumentKind kind, WordingCard general, List<String> authorities, long waiting)
            implements Serializable {}

    public List<Row> getRows() {
        return rows;
    }
}
