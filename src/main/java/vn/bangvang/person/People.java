package vn.bangvang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.Terms;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.person.duplicate.Aliases;
import vn.bangvang.person.identity.IdentityNumber;
import vn.bangvang.person.initiative.Initiative;
import vn.bangvang.person.initiative.InitiativeRecognised;
import vn.bangvang.person.initiative.InitiativeRow;
import vn.bangvang.person.name.NameIndex;
import vn.bangvang.platform.Chunks;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.seal.Vault;

/** All people, with their positions and initiatives. */
@ApplicationScoped
public class People {
    private static final String CURRENT =
            " from PersonPosition pos join pos.person p join pos.unit u where pos.to is null"
                    + " and p.mergedInto is null and u.path like :path";

    @PersistenceContext EntityManager em;
    @Inject Numbers numbers;
    @Inject Units units;
    @Inject NameIndex names;
    @Inject ListedPeople listed;
    @Inject Terms terms;
    @Inject Clocks clocks;
    @Inject Aliases aliases;
    @Inject Belonging belonging;
    @Inject Vault vault;
    @Inject Event<InitiativeRecognised> recognised;

    public Person with(String code) {
        return em.createQuery("select p from Person p where p.code = :code", Person.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + code));
    }

    /**
     * People by their codes.
     *
     * @throws NotFound when one of them is nobody's
     */
    public Map<String, Person> coded(List<String> codes) {
        var found = new HashMap<String, Person>();
        for (var some : Chunks.of(codes)) {
            em.createQuery("select p from Person p where p.code in :codes", Person.class)
                    .setParameter("codes", some)
                    .getResultStream()
                    .forEach(p -> found.put(p.code(), p));
        }
        for (var code : codes) {
            if (!found.containsKey(code)) {
                throw new NotFound("person " + code);
            }
        }
        return found;
    }

    /** People under the path with this name, and birth year when it is known. */
    public List<PersonRow> named(String fullName, Integer birthYear, String path) {
        return em.createQuery(
                        rowQuery()
                                + " and p.nameKey = :key and p.fullName = :name"
                                + " and (:year is null or p.birthYear is null or p.birthYear = :year)",
                        PersonRow.class)
                .setParameter("path", path + "%")
                .setParameter("key", Text.key(fullName))
                .setParameter("name", Text.clean(fullName))
                .setParameter("year", birthYear)
                .getResultList();
    }

    /** Puts down what is said of a person, and finds the person by the new name from now on. */
    void correct(Person person, PersonForm form) {
        var before = postOf(person).map(PersonPosition::positionClass).orElse(null);
        if (!Objects.equals(form.positionClass(), before)) {
            terms.mustKnow(Scheme.POSITION_CLASS, form.positionClass(), clocks.today());
        }
        if (!Objects.equals(form.ethnicGroup(), person.ethnicGroup())) {
            terms.mustKnow(Scheme.ETHNIC_GROUP, form.ethnicGroup(), clocks.today());
        }
        var renamed = !person.fullName().equals(Text.clean(form.fullName()));
        person.correct(form);
        if (renamed && person.mergedInto() == null) {
            names.remove(person);
            names.add(person);
        }
        listed.change(person, positionOf(person).orElse(null));
    }

    /** Writes down a new person with the present position. */
    public Person add(PersonForm form, Unit unit, LocalDate from, boolean invented) {
        var person = write(new NewPerson(form, unit, from), invented);
        names.add(person);
        return person;
    }

    /** Writes down many new people, in the same order. */
    public List<Person> addAll(List<NewPerson> all) {
        var added = all.stream().map(n -> write(n, false)).toList();
        em.flush();
        names.addAll(added);
        return added;
    }

    private Person write(NewPerson add, boolean invented) {
        var form = add.form();
        mustKnow(form);
        var person = new Person("CN%06d".formatted(numbers.next("CN")), form, invented);
        if (add.number() != null) {
            identify(person, add.number());
        }
        em.persist(person);
        var post =
                new PersonPosition(
                        person,
                        add.unit(),
                        form.title(),
                        form.positionClass(),
                        form.recruitedOn() == null ? add.from() : form.recruitedOn());
        em.persist(post);
        listed.add(person, post);
        return person;
    }

    /**
     * Removes people whom nothing names, with their posts, as if they had not been written down.
     */
    public void removeAll(List<Person> people) {
        var codes = people.stream().map(Person::code).toList();
        for (var some : Chunks.of(codes)) {
            em.createQuery("delete from ListedPerson l where l.person in :codes")
                    .setParameter("codes", some)
                    .executeUpdate();
            em.createQuery(
                            "select pos from PersonPosition pos where pos.person.code in :codes",
                            PersonPosition.class)
                    .setParameter("codes", some)
                    .getResultStream()
                    .forEach(em::remove);
        }
        names.removeAll(codes);
        em.flush();
        people.forEach(em::remove);
        em.flush();
    }

    /** People by their keys. */
    public List<Person> keyed(List<Long> ids) {
        var found = new ArrayList<Person>();
        for (var some : Chunks.of(ids)) {
            found.addAll(
                    em.createQuery(
                                    "select p from Person p where p.id in :ids order by p.id",
                                    Person.class)
                            .setParameter("ids", some)
                            .getResultList());
        }
        return found;
    }

    private void mustKnow(PersonForm form) {
        terms.mustKnow(Scheme.POSITION_CLASS, form.positionClass(), clocks.today());
        terms.mustKnow(Scheme.ETHNIC_GROUP, form.ethnicGroup(), clocks.today());
    }

    /** Keeps an identity number, sealed. */
    public void identify(Person person, IdentityNumber number) {
        person.identify(
                number.kind(),
                vault.seal(number.digits(), person.sealedAs()),
                vault.index(number.digits()));
    }

    /** For a nomination that is about to be made of the person. */
    public void addInitiative(Person person, InitiativeRow initiative) {
        em.persist(new Initiative(person, initiative));
    }

    /** Writes down an initiative, and tells those who may be preparing a nomination. */
    void recognise(Person person, InitiativeRow initiative) {
        var row = new Initiative(person, initiative);
        em.persist(row);
        em.flush();
        recognised.fire(new InitiativeRecognised(person.id(), row.id(), initiative.year()));
    }

    /** The present position: unit, title and class. */
    public Optional<PersonPosition> positionOf(Person person) {
        return em.createQuery(
                        "select pos from PersonPosition pos where pos.person = :p and pos.to is null"
                                + " order by pos.from desc, pos.id",
                        PersonPosition.class)
                .setParameter("p", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The record's own present post, else the last one of the person. */
    private Optional<PersonPosition> postOf(Person person) {
        return positionOf(person).or(() -> belonging.post(person));
    }

    public PersonForm form(Person person) {
        var position = postOf(person).orElseThrow(() -> new NotFound("position of " + person));
        return new PersonForm(
                person.fullName(),
                person.sex(),
                person.birthYear(),
                person.recruitedOn(),
                position.unit().code(),
                position.title(),
                position.positionClass(),
                person.ethnicGroup());
    }

    /** The person with the present post, as lists show them; without a post where there is none. */
    public PersonRow row(Person person) {
        return positionOf(person)
                .map(p -> person.row(p.title(), p.positionClass(), p.unit().name()))
                .orElseGet(() -> person.row("", null, ""));
    }

    void moveTo(Person person, PersonForm form, LocalDate day) {
        if (postOf(person).filter(p -> p.is(form)).isPresent()) {
            return;
        }
        var now = positionOf(person);
        if (now.filter(p -> p.isSpelling(form, day)).isPresent()) {
            now.get().correct(form.title(), form.positionClass());
            listed.change(person, now.get());
            return;
        }
        now.ifPresent(p -> p.end(day.minusDays(1)));
        var next =
                new PersonPosition(
                        person,
                        units.with(form.unitCode()),
                        form.title(),
                        form.positionClass(),
                        day);
        em.persist(next);
        listed.change(person, next);
    }

    /** Initiatives of many people at once, by the people's ids. */
    public Map<Long, List<InitiativeRow>> initiativesOf(Collection<Long> ids) {
        var found = new HashMap<Long, List<InitiativeRow>>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select i.person.id, i from Initiative i where i.person.id in :ids"
                                    + " order by i.year, i.id",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(
                            row ->
                                    found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                                            .add(((Initiative) row[1]).row()));
        }
        return found;
    }

    List<InitiativeRow> initiativesOf(Person person) {
        return initiativesOf(aliases.ids(List.of(person.id()))).values().stream()
                .flatMap(List::stream)
                .sorted((a, b) -> Integer.compare(b.year(), a.year()))
                .toList();
    }

    private static String rowQuery() {
        return "select new vn.bangvang.person.PersonRow(p.code, p.fullName, p.sex, p.birthYear,"
                + " pos.title, pos.positionClass, u.name, p.invented)"
                + CURRENT;
    }
}
