package vn.bangvang.eligibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.bangvang.eligibility.Finding;
import vn.bangvang.person.Discipline;
import vn.bangvang.person.Rating;
import vn.bangvang.platform.web.Messages;

/** Says a finding in words. */
@Named("words")
@RequestScoped
public class Words {
    @Inject Messages messages;

    public String finding(Finding finding) {
        var args = finding.args().stream().map(this::named).toArray();
        return Messages.of(messages.locale(), finding.key(), args);
    }

    private Object named(String arg) {
        for (var rating : Rating.values()) {
            if (rating.name().equals(arg)) {
                return messages.name(rating);
            }
        }
        for (var discipline : Discipline.values()) {
            if (discipline.name().equals(arg)) {
                return messages.name(discipline);
            }
        }
        return arg;
    }
}
