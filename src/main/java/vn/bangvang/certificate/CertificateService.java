package vn.bangvang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.award.AwardObject;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Catalogues;
import vn.bangvang.decision.DecisionCards;
import vn.bangvang.decision.DecisionFilter;
import vn.bangvang.decision.DecisionHead;
import vn.bangvang.decision.DecisionRow;
import vn.bangvang.decision.DecisionState;
import vn.bangvang.decision.Decisions;
import vn.bangvang.dossier.AwardFor;
import vn.bangvang.dossier.TooLong;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Sort;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.register.Register;
import vn.bangvang.register.RegisterRow;

/** What clerks do with the certificates of a signed decision: see which there are, print them. */
@ApplicationScoped
@Transactional
public class CertificateService {
    @Inject Decisions decisions;
    @Inject DecisionCards cards;
    @Inject Register register;
    @Inject Prints prints;
    @Inject Handovers handovers;
    @Inject Catalogues catalogues;
    @Inject Layouts layouts;
    @Inject PortalAddress portal;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * A certificate that cannot be printed.
     *
     * @param parts what is too long; never empty
     */
    public record Unfit(String recipient, String awardName, List<TooLong> parts)
            implements Serializable {}

    /** Signed decisions whose certificates the actor prints, the latest first. */
    @Needs(Permission.CERTIFICATE_PRINT)
    public List<DecisionRow> latest(int most) {
        var latest = new Slice(0, most, new Sort("signedOn", true));
        return decisions
                .rows(
                        acting.actor().scope(Permission.CERTIFICATE_PRINT),
                        DecisionFilter.in(DecisionState.SIGNED),
                        latest)
                .rows();
    }

    /** The certificates of a signed decision, in the order of its list. */
    @Needs(Permission.CERTIFICATE_PRINT)
    public List<CertificateRow> list(String decisionCode) {
        var printed = prints.lastOf(decisionCode);
        var handed = handovers.days(decisionCode);
        var catalogue = catalogues.catalogue();
        var known = new HashMap<String, Layout>();
        return entries(signed(decisionCode)).stream()
                .map(
                        e ->
                                new CertificateRow(
                                        e.seq(),
                                        e.number(),
                                        e.recipient(),
                                        e.award().code(),
                                        e.award().name(),
                                        isByLaw(catalogue, e),
                                        layout(known, e.award().code())
                                                .tooLong(Engraving.of(Engraving.text(e))),
                                        printed.get(e.seq()),
                                        handed.get(e.seq())))
                .toList();
    }

    /** How many awards of a decision have a certificate by law. */
    @Needs(Permission.CERTIFICATE_PRINT)
    public long countByLaw(String decisionCode) {
        var catalogue = catalogues.catalogue();
        return entries(signed(decisionCode)).stream().filter(e -> isByLaw(catalogue, e)).count();
    }

    private static boolean isByLaw(Catalogue catalogue, RegisterRow entry) {
        return catalogue.object(entry.award().code(), entry.decision().on()) != AwardObject.NONE;
    }

    /** What was printed of a decision, the latest first. */
    @Needs(Permission.CERTIFICATE_PRINT)
    public List<PrintRow> prints(String decisionCode) {
        signed(decisionCode);
        return prints.of(decisionCode);
    }

    /**
     * Marks certificates as printed together; {@link #sheets} draws them.
     *
     * @param entries numbers of entries of the decision
     * @return code of the print
     * @throws RuleViolation when none is chosen, or one of them does not fit on the paper
     */
    @Needs(value = Permission.CERTIFICATE_PRINT, once = true)
    public String prepare(String decisionCode, Set<Long> entries) {
        if (entries.isEmpty()) {
            throw new RuleViolation("certificate.noneChosen");
        }
        if (drawn(signed(decisionCode), entries).size() != entries.size()) {
            throw new NotFound("entries of decision " + decisionCode);
        }
        var code = "IN%06d".formatted(numbers.next("IN"));
        prints.add(
                new CertificatePrint(
                        code, decisionCode, entries, clocks.now(), acting.actor().account()));
        return code;
    }

    /**
     * The certificates of a print as PDF, one a page, in the order of the decision's list; without
     * those that no longer stand.
     */
    @Needs(Permission.CERTIFICATE_PRINT)
    public byte[] sheets(String printCode) {
        var print = prints.with(printCode);
        var decision = signed(print.decision());
        var pages = drawn(decision, print.entries());
        if (pages.isEmpty()) {
            throw new RuleViolation("certificate.none");
        }
        return sheets(decision, pages);
    }

    /** One certificate as PDF, to be looked at; it is not marked as printed. */
    @Needs(Permission.CERTIFICATE_PRINT)
    public byte[] sample(String decisionCode, long entry) {
        var decision = signed(decisionCode);
        var pages = drawn(decision, Set.of(entry));
        if (pages.isEmpty()) {
            throw new NotFound("entry " + entry + " of decision " + decisionCode);
        }
        return sheets(decision, pages);
    }

    private static byte[] sheets(DecisionHead decision, List<CertificateSheet.Content> pages) {
        var sheet = new CertificateSheet(decision.subjectLine());
        pages.forEach(sheet::add);
        return sheet.bytes();
    }

    /** What stands on the chosen certificates, of those whose awards stand. */
    private List<CertificateSheet.Content> drawn(DecisionHead decision, Set<Long> chosen) {
        var catalogue = catalogues.catalogue();
        var address = portal.get();
        var known = new HashMap<String, Fitting>();
        var pages = new ArrayList<CertificateSheet.Content>();
        for (var entry : entries(decision)) {
            if (!chosen.contains(entry.seq())) {
                continue;
            }
            var code = entry.award().code();
            var award = catalogue.award(code).on(entry.decision().on());
            var texts = Engraving.of(decision, entry, award, address);
            var fitting = known.computeIfAbsent(code, c -> new Fitting(layouts.of(c)));
            var fitted =
                    fitting.of(texts)
                            .orElseThrow(
                                    () ->
                                            new RuleViolation(
                                                    "certificate.tooLong",
                                                    entry.recipient().name()));
            var verify = address + "/verify.xhtml?id=" + entry.publicId();
            pages.add(new CertificateSheet.Content(fitting.layout(), fitted, verify));
        }
        return pages;
    }

    private DecisionHead signed(String decisionCode) {
        var decision = cards.head(decisionCode, Permission.CERTIFICATE_PRINT);
        if (!decision.signed()) {
            throw new RuleViolation("certificate.decision.unsigned");
        }
        return decision;
    }

    /** Entries of the decision that stand, in the order of its list. */
    private List<RegisterRow> entries(DecisionHead decision) {
        var given = decisions.given(decision.code());
        return register.ofDecision(decision.number(), decision.signedOn()).stream()
                .filter(e -> given.contains(new AwardFor(e.award().code(), e.recipient().key())))
                .filter(RegisterRow::stands)
                .toList();
    }

    private Layout layout(Map<String, Layout> known, String award) {
        return known.computeIfAbsent(award, layouts::of);
    }

    /** What was handed over of a decision, the latest first. */
    @Needs(Permission.CERTIFICATE_PRINT)
    public List<HandoverRow> handovers(String decisionCode) {
        signed(decisionCode);
        return handovers.of(decisionCode);
    }

    /** How many certificates of a decision were printed and not handed over. */
    @Needs(Permission.CERTIFICATE_PRINT)
    public long countToHand(String decisionCode) {
        signed(decisionCode);
        var handed = handovers.days(decisionCode).keySet();
        return prints.lastOf(decisionCode).keySet().stream()
                .filter(e -> !handed.contains(e))
                .count();
    }

    /**
     * Writes down that certificates were handed over.
     *
     * @param entries numbers of entries of the decision
     * @param handedTo who took them, or the ceremony; may be {@code null}
     * @throws RuleViolation when none is chosen, one was not printed or was handed over before, or
     *     on a day before the decision or to come
     */
    @Needs(value = Permission.CERTIFICATE_PRINT, once = true)
    public void handOver(
            String decisionCode,
            @NotEmpty Set<Long> entries,
            @NotNull LocalDate handedOn,
            @Size(max = 200) String handedTo) {
        var decision = signed(decisionCode);
        if (handedOn.isBefore(decision.signedOn()) || handedOn.isAfter(clocks.today())) {
            throw new RuleViolation("certificate.hand.day", decision.signedOn(), clocks.today());
        }
        var printed = prints.lastOf(decisionCode).keySet();
        var handed = handovers.days(decisionCode).keySet();
        if (!printed.containsAll(entries) || entries.stream().anyMatch(handed::contains)) {
            throw new WrongState("certificate.hand.moved");
        }
        handovers.add(
                new CertificateHandover(
                        decisionCode,
                        entries,
                        handedOn,
                        handedTo == null || handedTo.isBlank() ? null : handedTo.strip(),
                        acting.actor().account()));
    }

    /** Takes back what was written down by mistake. */
    @Needs(Permission.CERTIFICATE_PRINT)
    public void takeBack(HandoverRow seen) {
        var handover = handovers.with(seen.id());
        signed(handover.decision());
        handover.mustStillBe(seen.version());
        handovers.remove(handover);
    }

    /** Certificates of a decision, signed or drafted, whose text is too long for the paper. */
    @Needs(Permission.DECISION_READ)
    public List<Unfit> unfit(String decisionCode) {
        var known = new HashMap<String, Layout>();
        var unfit = new ArrayList<Unfit>();
        for (var line : cards.card(decisionCode, Permission.DECISION_READ).lines()) {
            var parts = layout(known, line.award()).tooLong(Engraving.of(Engraving.text(line)));
            if (!parts.isEmpty()) {
                unfit.add(new Unfit(line.recipient().name(), line.awardName(), parts));
            }
        }
        return unfit;
    }
}
