package vn.bangvang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.award.AwardObject;
import vn.bangvang.award.Catalogue;
import vn.bangvang.award.Catalogues;
import vn.bangvang.award.Subject;
import vn.bangvang.certificate.CertificateField.Name;
import vn.bangvang.certificate.CertificateField.Placed;
import vn.bangvang.decision.DecisionCard;
import vn.bangvang.decision.Decisions;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.Text;
import vn.bangvang.register.Register;
import vn.bangvang.register.RegisterRow;

/** Prints the certificates of a signed decision in one file. */
@ApplicationScoped
@Transactional
public class CertificateService {
    @Inject Decisions decisions;
    @Inject Register register;
    @Inject Catalogues catalogues;
    @Inject Settings settings;
    @PersistenceContext EntityManager em;

    /**
     * Certificates as PDF, one a page, in the order of the decision's list.
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
        var given = decision.given();
        var entries =
                register.ofDecision(decision.number(), decision.signedOn()).stream()
                        .filter(
                                e ->
                                        given.contains(
                                                Dossiers.standingKey(e.award(), e.recipientKey())))
                        .filter(RegisterRow::stands)
                        .filter(e -> local || hasObject(catalogue, e))
                        .toList();
        if (entries.isEmpty()) {
            throw new RuleViolation("certificate.none");
        }
        var sheet = new CertificateSheet(decision.subjectLine());
        var layouts = new HashMap<String, List<Placed>>();
        var address = settings.get("portal.address");
        for (var entry : entries) {
            sheet.page(
                    layouts.computeIfAbsent(entry.award(), this::layout),
                    texts(decision, entry, catalogue),
                    address + "/verify.xhtml?id=" + entry.publicId());
        }
        return sheet.bytes();
    }

    private static boolean hasObject(Catalogue catalogue, RegisterRow entry) {
        return catalogue.object(entry.award(), entry.decidedOn()) != AwardObject.NONE;
    }

    private List<Placed> layout(String award) {
        return em.createQuery(
                        "select f from CertificateField f where f.key.award = :award",
                        CertificateField.class)
                .setParameter("award", award)
                .getResultStream()
                .map(CertificateField::placed)
                .toList();
    }

    private Map<Name, String> texts(DecisionCard decision, RegisterRow entry, Catalogue catalogue) {
        var award = catalogue.award(entry.award()).on(entry.decidedOn());
        var texts = new EnumMap<Name, String>(Name.class);
        var day = entry.decidedOn();
        texts.put(Name.AUTHORITY, "CHỦ TỊCH " + decision.letterhead().authority());
        texts.put(
                Name.GRANTS,
                award.kind() == vn.bangvang.award.Award.Kind.TITLE ? "TẶNG DANH HIỆU" : "TẶNG");
        texts.put(Name.AWARD, award.certificateTitle());
        texts.put(Name.RECIPIENT, addressed(entry));
        texts.put(Name.DETAIL, detail(entry));
        texts.put(Name.ACHIEVEMENT, entry.achievement());
        texts.put(
                Name.PLACE_DATE,
                "%s, ngày %02d tháng %02d năm %d"
                        .formatted(
                                decision.letterhead().seat(),
                                day.getDayOfMonth(),
                                day.getMonthValue(),
                                day.getYear()));
        texts.put(Name.SIGNER_POST, decision.signatoryPost());
        texts.put(Name.SIGNER_NAME, decision.signatory());
        texts.put(
                Name.DECISION,
                "Quyết định số %s ngày %s".formatted(entry.decisionNumber(), Text.day(day)));
        texts.put(Name.REGISTER_NO, "Vào sổ khen thưởng số: " + entry.number());
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    private static String addressed(RegisterRow entry) {
        return switch (entry.subject()) {
            case INDIVIDUAL, COLLECTIVE -> entry.recipientName();
            case HOUSEHOLD -> "Hộ gia đình " + entry.recipientName();
        };
    }

    private static String detail(RegisterRow entry) {
        if (entry.subject() == Subject.INDIVIDUAL && entry.recipientTitle() != null) {
            return entry.recipientTitle() + ", " + entry.recipientUnit();
        }
        return entry.recipientUnit().equals(entry.recipientName()) ? "" : entry.recipientUnit();
    }
}
