package vn.bangvang.person.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.person.Person;
import vn.bangvang.platform.record.Versioned;

/** An initiative (sáng kiến) that a base council recognised. */
@Entity
@Table(name = "initiative")
public class Initiative extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private int year;
    private String title;

    @Column(name = "recognised_by")
    private String recognisedBy;

    @Enumerated(EnumType.STRING)
    private InitiativeScope scope;

    private int share;
    private String field;

    protected Initiative() {}

    public Initiative(Person person, InitiativeRow row) {
        this.person = person;
        this.year = row.year();
        this.title = row.title();
        this.recognisedBy = row.recognisedBy();
        this.scope = row.scope();
        this.share = row.share();
        this.field = row.field();
    }

    public InitiativeRow row() {
        return new InitiativeRow(year, title, recognisedBy, scope, share, field, id());
    }
}
