package vn.bangvang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import vn.bangvang.organization.Unit;
import vn.bangvang.person.name.NameKeys;

/**
 * A person as lists show, with the post held today: all that a row needs, kept in the order of
 * names, so that the rows of a page lie together.
 */
@Entity
@Table(name = "listed_person")
@IdClass(ListedPerson.Key.class)
class ListedPerson {
    @Id
    @Column(name = "sort_name")
    private String sortName;

    @Id private String person;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_year")
    private Integer birthYear;

    private boolean invented;

    private String title;

    @Column(name = "position_class")
    private String positionClass;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    protected ListedPerson() {}

    ListedPerson(Person listed) {
        sortName = NameKeys.sortName(listed.fullName());
        person = listed.code();
        fullName = listed.fullName();
        invented = listed.invented();
    }

    /**
     * @param post held today, or {@code null}
     */
    void record(Person listed, PersonPosition post) {
        sex = listed.sex();
        birthYear = listed.birthYear();
        title = post == null ? null : post.title();
        positionClass = post == null ? null : post.positionClass();
        unit = post == null ? null : post.unit();
    }

    boolean isNamed(String name) {
        return fullName.equals(name);
    }

    /** Where a row lies. */
    public static class Key implements Serializable {
        private String sortName;
        private String person;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && k.sortName.equals(sortName) && k.person.equals(person);
        }

        @Override
        public int hashCode() {
            return person.hashCode();
        }
    }
}
