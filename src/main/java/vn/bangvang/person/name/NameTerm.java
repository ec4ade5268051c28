package vn.bangvang.person.name;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;

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

    static final Comparator<NameTerm> BY_KEY =
            Comparator.<NameTerm, String>comparing(t -> t.term)
                    .thenComparing(t -> t.sortName)
                    .thenComparing(t -> t.person);

    protected NameTerm() {}

    NameTerm(String term, String sortName, String person) {
        this.term = term;
        this.sortName = sortName;
        this.person = person;
    }

    void fill(PreparedStatement insert) throws SQLException {
        insert.setString(1, term);
        insert.setString(2, sortName);
        insert.setString(3, person);
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
