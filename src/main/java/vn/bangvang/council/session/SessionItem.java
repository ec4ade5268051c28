package vn.bangvang.council.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.platform.record.Versioned;

/** A nomination on the agenda and, once the session is closed, its tally. */
@Entity
@Table(name = "session_item")
public class SessionItem extends Versioned {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private CouncilSession session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination_id")
    private Nomination nomination;

    /** Place on the agenda, from 1. */
    @Column(name = "agenda_no")
    private int number;

    @Column(name = "in_favour")
    private Integer inFavour;

    private Integer against;
    private Integer abstained;
    private Integer entitled;
    private Integer needed;
    private Boolean passed;

    protected SessionItem() {}

    public SessionItem(CouncilSession session, Nomination nomination, int number) {
        this.session = session;
        this.number = number;
        this.nomination = nomination;
    }

    public CouncilSession session() {
        return session;
    }

    public Nomination nomination() {
        return nomination;
    }

    public int number() {
        return number;
    }

    public Boolean passed() {
        return passed;
    }

    /** Keeps the votes and the result. */
    void decide(Tally tally) {
        inFavour = tally.inFavour();
        against = tally.against();
        abstained = tally.abstained();
        entitled = tally.entitled();
        needed = tally.needed();
        passed = tally.passed();
    }

    /** The tally as it was decided; only of a closed session. */
    public Tally tally() {
        return new Tally(inFavour, against, abstained, entitled, needed, 0);
    }
}
