package vn.bangvang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Some words of a person's name; what search reads. */
@Entity
@Table(name = "name_term")
@IdClass(NameTerm.Key.class)
class NameTerm {
    @Id private String term;

    @Id
    @Column(name = "sort_name")
    private String sortName;

    @Id private String person;

    protected NameTerm() {}

    NameTerm(String term, String sortName, String person) {
        this.term = term;
        this.sortName = sortName;
        this.person = person;
    }

    /** The key of the row: all of it. */
    public static class Key implements Serializable {
        private String term;
        private String sortName;
        private String person;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k
                    && k.term.equals(term)
                    && k.sortName.equals(sortName)
                    && k.person.equals(person);
        }

        @Override
        public int hashCode() {
            return term.hashCode() * 31 + person.hashCode();
        }
    }
}
