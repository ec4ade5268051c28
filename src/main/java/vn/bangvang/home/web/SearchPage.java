package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.bangvang.decision.DecisionFilter;
import vn.bangvang.decision.DecisionRow;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.dossier.DossierRow;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.PersonService;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.Query;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;
import vn.bangvang.register.Wanted;

/** Backs {@code /app/search.xhtml}: one question to everything that the actor may see. */
@Named
@RequestScoped
public class SearchPage {
    private static final Slice FIRST = new Slice(0, 5);

    @Inject PersonService people;
    @Inject UnitService units;
    @Inject DossierService dossiers;
    @Inject DecisionService decisions;
    @Inject RegisterService register;
    @Inject Acting acting;
    @Inject HttpServletRequest request;

    /** A number of a person has its own box, which keeps it out of addresses. */
    private static final Pattern IDENTITY = Pattern.compile("\\d{9}");

    private String words;
    private String problem;
    private Page<PersonRow> foundPeople = none();
    private Page<UnitRow> foundUnits = none();
    private Page<DossierRow> foundDossiers = none();
    private Page<DecisionRow> foundDecisions = none();
    private Page<RegisterRow> foundAwards = none();

    public void load() {
        words = Query.text(request, "q");
        if (words.isEmpty()) {
            return;
        }
        if (IDENTITY.matcher(words.replaceAll("[\\s.]", "")).find()) {
            problem = "home.search.number";
            return;
        }
        if (may(Permission.PERSON_READ)) {
            foundPeople = people.search(words, "", FIRST);
        }
        if (may(Permission.UNIT_READ)) {
            foundUnits = units.search(words, FIRST);
        }
        if (may(Permission.DOSSIER_READ)) {
            foundDossiers = dossiers.search(words, null, FIRST);
        }
        if (may(Permission.DECISION_READ)) {
            foundDecisions = decisionsFound();
        }
        if (may(Permission.REGISTER_READ)) {
            var number = isNumber();
            foundAwards =
                    register.search(
                            new Wanted(number ? "" : words, number ? words : "", 0, "", "", false),
                            FIRST);
        }
    }

    private Page<DecisionRow> decisionsFound() {
        var found = new ArrayList<DecisionRow>();
        Page<DecisionRow> part;
        var seen = 0;
        do {
            part = decisions.decisions(DecisionFilter.ALL, new Slice(seen, Slice.MOST));
            part.rows().stream().filter(this::isMeant).forEach(found::add);
            seen += part.rows().size();
        } while (!part.rows().isEmpty() && seen < part.total());
        return new Page<>(found.stream().limit(FIRST.size()).toList(), found.size());
    }

    private boolean isMeant(DecisionRow decision) {
        return Text.folded(decision.subjectLine()).contains(Text.folded(words))
                || decision.numberText().startsWith(words)
                || decision.code().equalsIgnoreCase(words);
    }

    private boolean may(Permission permission) {
        return acting.actor().may(permission);
    }

    private static <T> Page<T> none() {
        return new Page<>(List.of(), 0);
    }

    public String getWords() {
        return words;
    }

    private boolean isNumber() {
        return Character.isDigit(words.charAt(0));
    }

    /** Key of what is wrong with the question, or {@code null}. */
    public String getProblem() {
        return problem;
    }

    /** The question as a parameter of the register's address. */
    public String getAskedOfRegister() {
        return Query.part(isNumber() ? "no" : "q", words);
    }

    /** Words as a parameter of a list's address. */
    public String getAsked() {
        return Query.part("q", words);
    }

    public Page<PersonRow> getPeople() {
        return foundPeople;
    }

    public Page<UnitRow> getUnits() {
        return foundUnits;
    }

    public Page<DossierRow> getDossiers() {
        return foundDossiers;
    }

    public Page<DecisionRow> getDecisions() {
        return foundDecisions;
    }

    public Page<RegisterRow> getAwards() {
        return foundAwards;
    }

    public boolean isNothing() {
        return foundPeople.total()
                        + foundUnits.total()
                        + foundDossiers.total()
                        + foundDecisions.total()
                        + foundAwards.total()
                == 0;
    }
}
