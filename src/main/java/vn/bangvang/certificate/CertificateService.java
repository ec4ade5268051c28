package vn.bangvang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.bangvang.award.AwardObject;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Catalogues;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.Decisions;
import vn.bangvang.dossier.AwardFor;
import vn.bangvang.dossier.TooLong;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.register.Register;
import vn.bangvang.register.RegisterRow;

/** Prints the certificates of a signed decision in one file. */
@ApplicationScoped
@Transactional
public class CertificateService {
    @Inject Decisions decisions;
    @Inject Register register;
    @Inject Catalogues catalogues;
    @Inject Layouts layouts;
    @Inject PortalAddress portal;

    /**
     * A certificate that cannot be printed.
     *
     * @param parts what is too long; never empty
     */
    public record Unfit(String recipient, String awardName, List<TooLong> parts)
            implements Serializable {}

    /**
     * Certificates as PDF, one a page, in the order of the decision's list, without those whose
     * text does not fit ({@link #unfit}).
     *
     * @param local also for awards for which the law knows no certificate, as a local one
     */
    @Needs(Permission.CERTIFICATE_PRINT)
    public byte[] print(String decisionCode, boolean local) {
        var decision = decisions.card(decisionCode, Permission.CERTIFICATE_PRINT);
        if (!decision.signed()) {
            throw new RuleViolation("certificate.decision.unsigned");
        }
        var catalogue = catalogues.catalogue();
        var entries = entries(decision, local, catalogue);
        if (entries.isEmpty()) {
            throw new RuleViolation("certificate.none");
        }
        var sheet = new CertificateSheet(decision.subjectLine());
        var address = portal.get();
        var known = new HashMap<String, Layout>();
        var pages = new ArrayList<CertificateSheet.Content>();
        for (var entry : entries) {
            var award = catalogue.award(entry.award()).on(entry.decidedOn());
            var texts = Engraving.of(decision, entry, award, address);
            var layout = known.computeIfAbsent(entry.award(), layouts::of);
            if (layout.holds(texts)) {
                var verify = address + "/verify.xhtml?id=" + entry.publicId();
                pages.add(new CertificateSheet.Content(layout, texts, verify));
            }
        }
        if (pages.isEmpty()) {
            throw new RuleViolation("certificate.noneFits");
        }
        sheet.add(pages);
        return sheet.bytes();
    }

    /** Entries of the decision that stand, in the order of its list. */
    private List<RegisterRow> entries(DecisionCard decision, boolean local, Catalogue catalogue) {
        var given = decision.given();
        return register.ofDecision(decision.number(), decision.signedOn()).stream()
                .filter(
                        e ->
                                given.contains(
                                        new AwardFor(e.award(), RecipientKey.of(e.recipientKey()))))
                .filter(RegisterRow::stands)
                .filter(e -> local || hasObject(catalogue, e))
                .toList();
    }

    /** Certificates of a decision, signed or drafted, whose text is too long for the paper. */
    @Needs(Permission.DECISION_READ)
    public List<Unfit> unfit(String decisionCode) {
        var known = new HashMap<String, Layout>();
        var unfit = new ArrayList<Unfit>();
        for (var line : decisions.card(decisionCode, Permission.DECISION_READ).lines()) {
            var layout = known.computeIfAbsent(line.award(), layouts::of);
            var parts = layout.tooLong(Engraving.of(Engraving.text(line)));
            if (!parts.isEmpty()) {
                unfit.add(new Unfit(line.recipient(), line.awardName(), parts));
            }
        }
        return unfit;
    }

    private static boolean hasObject(Catalogue catalogue, RegisterRow entry) {
        return catalogue.object(entry.award(), entry.decidedOn()) != AwardObject.NONE;
    }
}
