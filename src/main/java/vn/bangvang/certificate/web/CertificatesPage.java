package vn.bangvang.certificate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.certificate.CertificateRow;
import vn.bangvang.certificate.CertificateService;
import vn.bangvang.certificate.HandoverRow;
import vn.bangvang.certificate.PrintRow;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;

/** Backs {@code /app/decision/certificates.xhtml}: the certificates of a decision. */
@Named
@ViewScoped
public class CertificatesPage implements Serializable {
    private static final int SIZE = 25;

    @Inject CertificateService service;
    @Inject Clocks clocks;
    @Inject Notices notices;

    /** Parts of the list. */
    public enum Part {
        /** With a certificate by law, not printed yet. */
        DUE("certificate.partHint.DUE"),
        /** Without one by law: printed as a local one when chosen. */
        LOCAL("certificate.partHint.LOCAL"),
        PRINTED("certificate.partHint.PRINTED"),
        HANDED("certificate.partHint.HANDED"),
        /** Too long for the paper. */
        UNFIT("certificate.partHint.UNFIT");

        private final String hint;

        Part(String hint) {
            this.hint = hint;
        }

        /** Key of the sentence that says what this part is. */
        public String getHint() {
            return hint;
        }
    }

    private String decision;
    private List<CertificateRow> rows;
    private List<PrintRow> prints;
    private List<HandoverRow> handovers;
    private LocalDate handedOn;
    private String handedTo;
    private Map<Part, List<CertificateRow>> parts;
    private Part part;
    private String print;
    private int page = 1;
    private final Map<Long, Boolean> chosen = new HashMap<>();

    public void load() {
        rows = service.list(decision);
        handedOn = handedOn == null ? clocks.today() : handedOn;
        prints = service.prints(decision);
        handovers = service.handovers(decision);
        parts = new EnumMap<>(Part.class);
        for (var p : Part.values()) {
            parts.put(p, rows.stream().filter(r -> partOf(r) == p).toList());
        }
        if (part == null) {
            part =
                    Arrays.stream(Part.values())
                            .filter(p -> !parts.get(p).isEmpty())
                            .findFirst()
                            .orElse(Part.DUE);
        }
        page = Math.min(page, Math.max(1, getPages()));
    }

    private static Part partOf(CertificateRow row) {
        if (row.isDue()) {
            return Part.DUE;
        }
        if (!row.isPrintable()) {
            return Part.UNFIT;
        }
        if (row.handedOn() != null) {
            return Part.HANDED;
        }
        return row.printedAt() == null ? Part.LOCAL : Part.PRINTED;
    }

    /** Lists another part, from its first page. */
    public void list(Part newPart) {
        part = newPart;
        turn(1);
    }

    public void turn(int to) {
        chosen.clear();
        page = to;
    }

    /** Prints everything of the part that is shown. */
    public void printPart() {
        print(parts.get(part).stream().map(CertificateRow::entry).collect(Collectors.toSet()));
    }

    /** Prints what is ticked on the page that is shown. */
    public void printChosen() {
        var ticked = ticked();
        if (!ticked.isEmpty()) {
            print(ticked);
        }
    }

    /** Writes down that everything of the part that is shown was handed over. */
    public void handPart() {
        hand(parts.get(part).stream().map(CertificateRow::entry).collect(Collectors.toSet()));
    }

    /** Writes down that what is ticked was handed over. */
    public void handChosen() {
        var ticked = ticked();
        if (!ticked.isEmpty()) {
            hand(ticked);
        }
    }

    public void takeBack(HandoverRow handover) {
        service.takeBack(handover);
        changed(Part.PRINTED);
        notices.here("certificate.hand.takenBack");
    }

    private void hand(Set<Long> entries) {
        service.handOver(decision, entries, handedOn, handedTo);
        handedTo = null;
        changed(Part.HANDED);
        notices.here("certificate.handed", entries.size());
    }

    /** Entries that are ticked on the page that is shown; none is told. */
    private Set<Long> ticked() {
        var ticked =
                getShown().stream()
                        .map(CertificateRow::entry)
                        .filter(e -> Boolean.TRUE.equals(chosen.get(e)))
                        .collect(Collectors.toSet());
        if (ticked.isEmpty()) {
            notices.warn("certificate.noneChosen");
        }
        return ticked;
    }

    /** The part that is shown stays, unless nothing is left of it. */
    private void changed(Part where) {
        chosen.clear();
        load();
        if (parts.get(part).isEmpty()) {
            list(where);
        }
    }

    private void print(Set<Long> entries) {
        print = service.prepare(decision, entries);
        changed(Part.PRINTED);
        notices.here("certificate.prepared", entries.size());
    }

    /** The file that was just made; {@code null} when none was. */
    public String getPrint() {
        return print;
    }

    /** Whether what is shown can be printed. */
    public boolean isPrintable() {
        return part != Part.UNFIT;
    }

    public int count(Part of) {
        return parts.get(of).size();
    }

    /** The page of the part that is shown. */
    public List<CertificateRow> getShown() {
        return Slice.page(page, SIZE).of(parts.get(part));
    }

    public int getPages() {
        return Slice.pages(parts.get(part).size(), SIZE);
    }

    public int getPage() {
        return page;
    }

    public Part getPart() {
        return part;
    }

    public Part[] getParts() {
        return Part.values();
    }

    public int getTotal() {
        return rows.size();
    }

    public List<PrintRow> getPrints() {
        return prints;
    }

    public List<HandoverRow> getHandovers() {
        return handovers;
    }

    /** Whether what is shown lies in the office and can be handed over. */
    public boolean isHandable() {
        return part == Part.PRINTED;
    }

    public LocalDate getHandedOn() {
        return handedOn;
    }

    public void setHandedOn(LocalDate handedOn) {
        this.handedOn = handedOn;
    }

    public String getHandedTo() {
        return handedTo;
    }

    public void setHandedTo(String handedTo) {
        this.handedTo = handedTo;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    /** Query of one certificate, to be looked at. */
    public String sample(CertificateRow certificate) {
        return Query.part("decision", decision) + Query.part("entry", certificate.entry());
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
