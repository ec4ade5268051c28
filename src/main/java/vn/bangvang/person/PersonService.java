package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.person.duplicate.Aliases;
import vn.bangvang.person.hold.Holds;
import vn.bangvang.person.identity.IdentityLine;
import vn.bangvang.person.identity.IdentityNumber;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.person.year.PersonYears;
import vn.bangvang.person.year.YearFacts;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.access.Scope;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;
import vn.bangvang.platform.record.StaleData;
import vn.bangvang.platform.seal.Vault;

/** What users do with people. Each sees and edits the people of the own unit and those under it. */
@ApplicationScoped
@Transactional
public class PersonService {
    @Inject People people;
    @Inject PersonYears years;
    @Inject Belonging belonging;
    @Inject PeopleSearch search;
    @Inject Holds holds;
    @Inject Aliases aliases;
    @Inject Posts posts;
    @Inject Vault vault;
    @Inject Units units;
    @Inject Terms terms;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * People by words of their names without tones and year of birth, sorted by given name.
     *
     * @param unit code of the unit to look in, with those under it; empty for all that the actor
     *     sees
     */
    @Needs(Permission.PERSON_READ)
    public Page<PersonRow> search(String words, String unit, Slice slice) {
        if (words.replaceAll("[\\s.]", "").matches(".*(\\d{9}|\\d{12}).*")) {
            throw new RuleViolation("person.numberIn");
        }
        if (unit.isEmpty()) {
            return search.search(acting.actor().scope(Permission.PERSON_READ), words, slice);
        }
        var path = units.with(unit).path();
        acting.actor().mustReach(Permission.PERSON_READ, path);
        return search.search(Scope.of(path), words, slice);
    }

    /** The person of an identity number; that somebody looked is kept, the number is not. */
    @Needs(Permission.PERSON_READ)
    public Page<PersonRow> withNumber(String number) {
        var identity = new IdentityNumber(number);
        Changes.note(
                new Change(Change.Action.REVEAL, "Person", "", Map.of(), Map.of("by", "number")));
        return search.withNumber(acting.actor().scope(Permission.PERSON_READ), identity.digits());
    }

    @Needs(Permission.PERSON_READ)
    public PersonCard card(String code) {
        var person = people.with(code);
        belonging.mustReach(Permission.PERSON_READ, person);
        var unit = belonging.unitOf(person).orElseThrow(() -> new NotFound("post of " + code));
        return new PersonCard(
                code,
                person.version(),
                mayEdit(unit) ? people.form(person) : people.form(person).withoutEthnicGroup(),
                unit.name(),
                unit.path(),
                years.of(person),
                people.initiativesOf(person),
                holds.of(aliases.ids(List.of(person.id()))),
                identities(person));
    }

    /** Posts that the person has held on any record, the latest first. */
    @Needs(Permission.PERSON_READ)
    public List<Posts.Post> posts(String code) {
        var person = people.with(code);
        belonging.mustReach(Permission.PERSON_READ, person);
        return posts.of(aliases.ids(List.of(person.id()))).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Posts.Post::from).reversed())
                .toList();
    }

    private boolean mayEdit(Unit unit) {
        return acting.actor().mayAt(Permission.PERSON_EDIT, unit.path());
    }

    /**
     * @return the new person's code
     */
    @Needs(value = Permission.PERSON_EDIT, once = true)
    public String add(@Valid PersonForm form) {
        var unit = units.with(form.unitCode());
        acting.actor().mustReach(Permission.PERSON_EDIT, unit.path());
        mustBeBorn(form);
        return people.add(form, unit, clocks.today(), false).code();
    }

    @Needs(Permission.PERSON_EDIT)
    public void edit(String code, int version, @Valid PersonForm form) {
        var person = reach(code);
        acting.actor().mustReach(Permission.PERSON_EDIT, units.with(form.unitCode()).path());
        person.mustStillBe(version);
        mustBeBorn(form);
        people.correct(person, form);
        people.moveTo(person, form, clocks.today());
    }

    private void mustBeBorn(PersonForm form) {
        if (form.birthYear() != null && form.birthYear() > clocks.today().getYear()) {
            throw new RuleViolation("person.birthYear.future", String.valueOf(form.birthYear()));
        }
    }

    /** Keeps a person's identity number, sealed, after checking it against sex and birth. */
    @Needs(Permission.PERSON_EDIT)
    public void identify(String code, int version, String number) {
        var person = reach(code);
        person.mustStillBe(version);
        var identity = new IdentityNumber(number);
        identity.mustBeOf(terms.provinces());
        identity.mustFit(person.sex(), person.birthYear());
        people.identify(person, identity);
    }

    /** The identity number in full; who asked for it is kept in the audit trail. */
    @Needs(Permission.PERSON_EDIT)
    public String reveal(String code) {
        var person = reach(code);
        if (person.identitySealed() == null) {
            throw new NotFound("identity number of " + code);
        }
        Changes.note(
                new Change(
                        Change.Action.REVEAL,
                        "Person",
                        String.valueOf(person.id()),
                        Map.of(),
                        Map.of("code", code)));
        return vault.open(person.identitySealed(), person.sealedAs());
    }

    /** Numbers on every record of the person, the kept one first. */
    private List<IdentityLine> identities(Person person) {
        if (!vault.isOpen()) {
            return List.of();
        }
        return aliases.of(List.of(person.id())).get(person.id()).stream()
                .map(a -> people.with(a.code()))
                .filter(p -> p.identitySealed() != null)
                .map(
                        p ->
                                new IdentityLine(
                                        p.code(),
                                        new IdentityNumber(
                                                        vault.open(
                                                                p.identitySealed(), p.sealedAs()))
                                                .masked()))
                .toList();
    }

    /** What is written down of a year on this very record; {@code UNKNOWN} when nothing is. */
    @Needs(Permission.PERSON_EDIT)
    public YearFacts year(String code, int year) {
        return years.year(reach(code), year);
    }

    /**
     * Writes down a year.
     *
     * @param seen what the editor saw of it, so that the second of two editors is told
     */
    @Needs(Permission.PERSON_EDIT)
    public void rememberYear(
            String code, int year, @NotNull YearFacts seen, @Valid YearFacts facts) {
        var person = reach(code);
        if (!years.year(person, year).equals(seen)) {
            throw new StaleData("year " + year + " of " + code);
        }
        years.remember(person, year, facts);
    }

    @Needs(value = Permission.PERSON_EDIT, once = true)
    public void addInitiative(String code, @Valid InitiativeRow initiative) {
        terms.mustKnow(Scheme.FIELD, initiative.field(), clocks.today());
        people.recognise(reach(code), initiative);
    }

    /** A record of a person whom the actor may edit. */
    private Person reach(String code) {
        var person = people.with(code);
        belonging.mustReach(Permission.PERSON_EDIT, person);
        return person;
    }
}
