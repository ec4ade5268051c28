package vn.bangvang.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import vn.bangvang.audit.AuditAct;
import vn.bangvang.audit.AuditField;
import vn.bangvang.audit.AuditPart;
import vn.bangvang.identity.web.AccountNames;
import vn.bangvang.platform.access.Actor;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Show;

/**
 * The trail in the words of the page's language: acts, kinds of records, fields and their values.
 */
@Named("auditWords")
@RequestScoped
public class AuditWords {
    /** Kinds of records that one may ask for. */
    private static final List<String> THINGS =
            List.of(
                    "Account",
                    "AccountRole",
                    "Award",
                    "Conflict",
                    "CouncilSession",
                    "Decision",
                    "Dossier",
                    "Hold",
                    "LawEntry",
                    "Nomination",
                    "NewsItem",
                    "Paper",
                    "Person",
                    "PersonYear",
                    "RegisterEntry",
                    "Round",
                    "Setting",
                    "Term",
                    "Unit",
                    "Vote",
                    "Votes",
                    "Wording",
                    "BonusPayment",
                    "FundEntry");

    /** No more names stand beside an act. */
    private static final int NAMES = 3;

    @Inject Messages messages;
    @Inject AccountNames names;
    @Inject Show show;

    /** "khai mạc phiên họp"; of what was refused, that it was. */
    public String act(AuditAct act) {
        var other = act.refused() ? "audit.act.notAllowed" : "audit.act.other";
        var said = said("audit.act." + act.useCase(), other);
        return act.refused() ? messages.of("audit.refused", said) : said;
    }

    /** Who did it. */
    public String who(AuditAct act) {
        return act.account().equals(Actor.ANONYMOUS.account())
                ? messages.of("audit.nobody")
                : names.told(act.account());
    }

    /** "sửa đề nghị khen thưởng". */
    public String part(AuditPart part) {
        return messages.name(part.action()) + " " + thing(part.subject());
    }

    /** What the act is about, where its records have few names. */
    public String about(AuditAct act) {
        var names =
                act.parts().stream()
                        .map(this::named)
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .limit(NAMES + 1L)
                        .toList();
        return names.size() > NAMES ? "" : String.join(", ", names);
    }

    /** The name of the record; of a setting as its page calls it. */
    public String named(AuditPart part) {
        if (!part.subject().equals("Setting") || part.name().isEmpty()) {
            return part.name();
        }
        return messages.words().find("organization." + part.name()).orElse(part.name());
    }

    public String thing(String subject) {
        return said("audit.thing." + subject, "audit.thing.other");
    }

    /**
     * @param subject kind of the record; a field of one kind may be called otherwise than of others
     */
    public String field(String subject, AuditField field) {
        return messages.words()
                .find("audit.field." + subject + "." + field.name())
                .or(() -> messages.words().find("audit.field." + field.name()))
                .or(() -> messages.words().find("eligibility.field." + field.name()))
                .orElseGet(() -> said("platform.field." + field.name(), "audit.field.other"));
    }

    /** A value as people read it; a name of an account with the person's. */
    public String value(AuditField field, Object value) {
        if (value == null) {
            return messages.of("audit.nothingThere");
        }
        if (value instanceof Boolean holds) {
            return messages.of(holds ? "platform.answer.yes" : "platform.answer.no");
        }
        if (value instanceof LocalDateTime moment) {
            return show.moment(moment);
        }
        return value instanceof String
                        && (field.name().endsWith("By") || field.name().equals("account"))
                ? names.told(value.toString())
                : show.cell(value);
    }

    /** Kinds of records that one may ask for, by their names in the order of the alphabet. */
    TreeMap<String, String> things() {
        var things = new TreeMap<String, String>(Collator.getInstance(messages.locale()));
        THINGS.forEach(subject -> things.put(thing(subject), subject));
        return things;
    }

    private String said(String key, String otherwise) {
        return messages.words().find(key).orElseGet(() -> messages.of(otherwise));
    }
}
