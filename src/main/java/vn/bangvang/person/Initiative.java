package vn.bangvang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.platform.Versioned;

/** An initiative (sáng kiến) that a base council recognised. */
@Entity
@Table(name = "initiative")
class Initiative extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private int year;
    private String title;

    @Column(name = "recognised_by")
    private String recognisedBy;

    protected Initiative() {}

    Initiative(Person person, int year, String title, String recognisedBy) {
        this.person = person;
        this.year = year;
        this.title = title;
        this.recognisedBy = recognisedBy;
    }

    InitiativeRow row() {
        return new InitiativeRow(year, title, recognisedBy);
    }
}
