package vn.bangvang.certificate;

import java.util.EnumMap;
import java.util.Map;
import vn.bangvang.award.Award;
import vn.bangvang.award.Recipient;
import vn.bangvang.award.Subject;
import vn.bangvang.certificate.CertificateField.Name;
import vn.bangvang.decision.DecisionHead;
import vn.bangvang.decision.LineRow;
import vn.bangvang.dossier.CertificateRoom.Engraved;
import vn.bangvang.person.name.NameCell;
import vn.bangvang.platform.Text;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.VerificationCode;

/** What stands in the fields of a certificate. */
final class Engraving {
    private Engraving() {}

    /** The texts that people type; those without words are left out. */
    static Map<Name, String> of(Engraved text) {
        var texts = new EnumMap<Name, String>(Name.class);
        texts.put(Name.RECIPIENT, addressed(text.recipient()));
        texts.put(Name.DETAIL, detail(text.recipient()));
        texts.put(
                Name.ACHIEVEMENT, text.achievement() == null ? "" : Text.clean(text.achievement()));
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    static Engraved text(RegisterRow entry) {
        return new Engraved(entry.recipient(), entry.award().achievement());
    }

    static Engraved text(LineRow line) {
        return new Engraved(line.recipient(), line.achievement());
    }

    /**
     * Every text of a certificate.
     *
     * @param award as it was called on the day of the decision
     * @param portal address of the public pages
     */
    static Map<Name, String> of(
            DecisionHead decision, RegisterRow entry, Award award, String portal) {
        var texts = of(text(entry));
        var day = entry.decision().on();
        texts.put(Name.AUTHORITY, "CHỦ TỊCH " + decision.letterhead().authority());
        texts.put(Name.GRANTS, award.kind() == Award.Kind.TITLE ? "TẶNG DANH HIỆU" : "TẶNG");
        texts.put(Name.AWARD, award.certificateTitle());
        texts.put(Name.PLACE_DATE, decision.letterhead().seat() + ", " + Text.longDay(day));
        texts.put(Name.SIGNER_POST, decision.signatoryPost());
        texts.put(Name.SIGNER_NAME, decision.signatory());
        texts.put(
                Name.DECISION,
                "Quyết định số %s ngày %s".formatted(entry.decision().number(), Text.day(day)));
        texts.put(Name.REGISTER_NO, "Vào sổ khen thưởng số: " + entry.number());
        texts.put(
                Name.CODE,
                "Mã xác minh: %s tại %s/verify.xhtml"
                        .formatted(VerificationCode.of(entry.publicId()), portal));
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    /** A household is named as one, once. */
    private static String addressed(Recipient recipient) {
        return recipient.subject() == Subject.HOUSEHOLD && !NameCell.isHousehold(recipient.name())
                ? "Hộ gia đình " + recipient.name()
                : recipient.name();
    }

    private static String detail(Recipient recipient) {
        return recipient.subject() == Subject.INDIVIDUAL && recipient.title() != null
                ? recipient.title() + ", " + recipient.unit()
                : recipient.unitBeside();
    }
}
