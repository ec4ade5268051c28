package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.bonus.fund.FundService;
import vn.bangvang.certificate.CertificateService;
import vn.bangvang.decision.DecisionFilter;
import vn.bangvang.decision.DecisionRow;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.DecisionState;
import vn.bangvang.decision.signing.NumberBook;
import vn.bangvang.decision.signing.SigningService;
import vn.bangvang.home.web.Section.Line;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Sort;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Query;
import vn.bangvang.platform.web.Show;

/** Of the chairman, the clerk and the accountant: what is to be drafted, signed, printed, paid. */
@RequestScoped
class DecisionHome {
    private static final int SHOWN = 5;

    @Inject DecisionService decisions;
    @Inject SigningService signing;
    @Inject CertificateService certificates;
    @Inject BonusService bonuses;
    @Inject FundService funds;
    @Inject Clocks clocks;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Show show;

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        var actor = acting.actor();
        if (actor.may(Permission.DECISION_SIGN)) {
            sections.add(
                    Section.of(
                            "home.signing",
                            "home.signing.none",
                            signing.drafts(SHOWN).stream().map(this::draft).toList()));
        }
        if (actor.may(Permission.DECISION_DRAFT)) {
            sections.add(drafting());
            sections.add(numbers());
        }
        if (actor.may(Permission.CERTIFICATE_PRINT)) {
            sections.add(
                    Section.of(
                            "home.printing",
                            "home.printing.none",
                            certificates.latest(SHOWN).stream().map(this::printing).toList()));
        }
        if (actor.may(Permission.BONUS_PAY)) {
            sections.add(paying());
            sections.add(
                    Section.of(
                            "bonus.fund",
                            "bonus.fund.nowhere",
                            funds.authorities().stream().limit(SHOWN).map(this::fund).toList()));
        }
        return sections;
    }

    private List<DecisionRow> rows(DecisionState state) {
        return decisions
                .decisions(
                        DecisionFilter.in(state), new Slice(0, SHOWN, new Sort("signedOn", true)))
                .rows();
    }

    private Line draft(DecisionRow d) {
        return Line.of(
                        d.subjectLine(),
                        messages.of(
                                "home.signing.names", show.number(d.lines()), d.authorityName()),
                        path(d))
                .urgent(true);
    }

    private Section drafting() {
        var lines = new ArrayList<Line>();
        for (var w : decisions.waiting()) {
            lines.add(
                    Line.of(
                            w.roundName(),
                            messages.of(
                                    "home.drafting.names",
                                    show.number(w.count()),
                                    w.authorityName()),
                            "decision/list.xhtml"));
        }
        if (!acting.actor().may(Permission.DECISION_SIGN)) {
            for (var d : rows(DecisionState.DRAFT)) {
                lines.add(Line.of(d.subjectLine(), messages.of("home.drafting.unsigned"), path(d)));
            }
        }
        return Section.of("home.drafting", "home.drafting.none", lines);
    }

    /** The last number of each book, and those that are missing between. */
    private Section numbers() {
        return Section.of(
                "home.numbers",
                "home.numbers.none",
                signing.numberBooks().stream().limit(SHOWN).map(this::book).toList());
    }

    private Line book(NumberBook book) {
        var last = String.valueOf(book.last());
        var complete = book.gaps().isEmpty();
        return Line.of(
                        "%s, %d (%s)".formatted(book.authority(), book.year(), book.series()),
                        complete
                                ? messages.of("home.numbers.last", last)
                                : messages.of("home.numbers.gaps", last, show.joined(book.gaps())),
                        "decision/list.xhtml")
                .urgent(!complete);
    }

    private Line printing(DecisionRow d) {
        var prints = certificates.prints(d.code());
        var toHand = certificates.countToHand(d.code());
        return Line.of(
                messages.of("home.printing.of", d.numberText(), show.date(d.signedOn())),
                prints.isEmpty()
                        ? unprinted(d)
                        : messages.of(
                                toHand == 0 ? "home.printing.handed" : "home.printing.last",
                                show.moment(prints.get(0).at()),
                                show.number(toHand)),
                "decision/certificates.xhtml?decision=" + d.code());
    }

    private String unprinted(DecisionRow d) {
        var byLaw = certificates.countByLaw(d.code());
        return byLaw == d.lines()
                ? messages.of("home.printing.never", show.number(byLaw))
                : messages.of(
                        "home.printing.neverOf",
                        show.number(byLaw),
                        show.number(d.lines() - byLaw));
    }

    /** Decisions of which nobody wrote down that the bonus was paid, with what they come to. */
    private Section paying() {
        var lines = new ArrayList<Line>();
        var total = 0L;
        var unpaid = bonuses.unpaid().stream().sorted().toList();
        for (var code : unpaid.subList(0, Math.min(SHOWN, unpaid.size()))) {
            var decision = decisions.decision(code);
            var sheet = bonuses.sheet(code, null);
            total += sheet.total();
            lines.add(
                    Line.of(
                            messages.of(
                                    "home.printing.of",
                                    decision.number(),
                                    show.date(decision.signedOn())),
                            sheet.unknown() == 0
                                    ? show.money(sheet.total())
                                    : messages.of(
                                            "home.paying.unknown",
                                            show.money(sheet.total()),
                                            show.number(sheet.unknown())),
                            "bonus/sheet.xhtml?decision=" + code));
        }
        if (lines.size() > 1) {
            lines.add(
                    Line.of(
                            unpaid.size() > SHOWN
                                    ? messages.of(
                                            "home.paying.totalOf",
                                            show.number(SHOWN),
                                            show.number(unpaid.size()))
                                    : messages.of("home.paying.total"),
                            show.money(total),
                            null));
        }
        return Section.of("home.paying", "home.paying.none", lines);
    }

    /** What is left of the fund that pays. */
    private Line fund(UnitRow authority) {
        var book = funds.book(authority.code(), clocks.today().getYear());
        return Line.of(
                        messages.of("home.fund", book.unitName(), String.valueOf(book.year())),
                        book.left() == null
                                ? messages.of("home.fund.unknown")
                                : messages.of("home.fund.left", show.money(book.left())),
                        "bonus/fund.xhtml?" + Query.part("unit", authority.code()))
                .urgent(book.left() != null && book.left() < 0);
    }

    private static String path(DecisionRow decision) {
        return "decision/decision.xhtml?code=" + decision.code();
    }
}
