package vn.bangvang.eligibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.eligibility.Outcome;
import vn.bangvang.eligibility.rule.Rules;
import vn.bangvang.platform.web.Messages;

/** Says a finding in words. */
@Named("words")
@RequestScoped
public class Words {
    /** Rules on rating, leave and discipline of the year. */
    private static final Set<String> YEAR_RESULTS = Set.of("C-RATING", "X-LEAVE40", "X-DISC");

    @Inject Messages messages;

    public String finding(Finding finding) {
        var args =
                finding.args().stream()
                        .map(a -> a instanceof Enum<?> term ? messages.name(term) : a)
                        .toArray();
        if (finding.outcome() == Outcome.FAILED) {
            return messages.words().of("eligibility.failed", args);
        }
        if (!Rules.decides(finding.rule())) {
            return messages.words().of("eligibility.undecidable", args);
        }
        return messages.words().of(finding.key(), args);
    }

    /** Whether the list of a unit's year cures what is unknown. */
    public boolean ofYearResults(Finding finding) {
        return finding.outcome() == Outcome.UNKNOWN && YEAR_RESULTS.contains(finding.rule());
    }
}
