package vn.bangvang.award.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.award.Award;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.EraForm;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.award.law.CatalogueService;
import vn.bangvang.award.law.LawCard;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.proposal.ProposalState;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Show;

/** Rows of law as sentences: what each asks or gives, in the language of the page. */
@Named("lawWords")
@RequestScoped
public class LawWords {
    /** As many words of a row's mode as a sentence can name. */
    private static final int TOKENS = 3;

    @Inject CatalogueService service;
    @Inject Clocks clocks;
    @Inject Messages messages;
    @Inject Show show;

    private Map<String, String> awards;

    /** The row in words; of a rule that has none its code, amount and mode as they are. */
    public String sentence(LawRow row) {
        var amount = amount(row);
        var tokens = new String[TOKENS];
        var mode = row.mode() == null ? new String[0] : row.mode().split(" ");
        for (var i = 0; i < TOKENS; i++) {
            tokens[i] = i < mode.length ? token(mode[i]) : "";
        }
        if (row.rule().equals("DECIDES")) {
            tokens[0] =
                    Stream.of(mode)
                            .map(this::token)
                            .collect(Collectors.joining(" " + messages.of("award.says.or") + " "));
        }
        return messages.words()
                .find("award.says." + row.rule(), amount, tokens[0], tokens[1], tokens[2])
                .map(said -> said.replaceAll(" +([.,;])", "$1").replaceAll(" {2,}", " "))
                .orElseGet(() -> joined(" ", row.rule(), amount, row.mode()));
    }

    /** How a version of a row stands today: what is confirmed may be past, or yet to come. */
    public String state(LawCard version) {
        var row = version.row();
        if (version.state() != ProposalState.IN_FORCE || row.holds(clocks.today())) {
            return messages.name(version.state());
        }
        return messages.of(
                row.from().isAfter(clocks.today()) ? "award.law.coming" : "award.law.ended");
    }

    /** A row as it is written down, for who writes it: all in which two rows can differ. */
    public String raw(LawRow row) {
        return joined(
                "; ",
                row.rule(),
                row.amountText(),
                row.mode(),
                row.to() == null ? "" : messages.of("award.says.until", show.date(row.to())),
                messages.name(row.status()));
    }

    /** An award in words: what it is, whose it is, and who may get it. */
    public String sentence(AwardForm award) {
        return sentence(award.kind(), award.level(), award.subjects());
    }

    public String sentence(Award award) {
        return sentence(award.kind(), award.level(), award.subjects());
    }

    private String sentence(Award.Kind kind, Award.Level level, Collection<Subject> subjects) {
        return messages.of(
                "award.says.award",
                messages.name(kind),
                messages.name(level),
                Stream.of(Subject.values())
                        .filter(subjects::contains)
                        .map(s -> messages.name(s).toLowerCase(messages.locale()))
                        .collect(Collectors.joining(", ")));
    }

    /** The texts of law of an era in words. */
    public String sentence(EraForm era) {
        var texts = joined("; ", era.law(), era.decree(), era.circular());
        return messages.of("award.says.era", texts);
    }

    /** What is said of some texts, one behind the other. */
    private static String joined(String between, String... texts) {
        return Stream.of(texts)
                .filter(t -> t != null && !t.isBlank())
                .collect(Collectors.joining(between));
    }

    /** A share as percents, a rating by its name, anything else as the law says it. */
    private String amount(LawRow row) {
        if (row.amountText() == null || row.amountText().isEmpty()) {
            return "";
        }
        if (row.rule().equals("C-RATING")) {
            return token("R" + row.amountText());
        }
        var share =
                row.kind() != LawKind.BONUS
                        && row.amount().signum() > 0
                        && row.amount().compareTo(BigDecimal.ONE) < 0;
        return share
                ? row.amount().movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : row.amountText();
    }

    /** A word of a mode: an award by its name, a word of the law, or a number as it is. */
    private String token(String word) {
        if (awards == null) {
            awards =
                    service.read().awards().stream()
                            .collect(Collectors.toMap(a -> a.code(), a -> a.name(), (a, b) -> a));
        }
        var name = awards.get(word);
        if (name != null) {
            return name;
        }
        return messages.words().find("award.token." + word).orElse(word);
    }
}
