package vn.bangvang.council.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.bangvang.council.membership.Council;
import vn.bangvang.movement.Round;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.record.Versioned;

/**
 * A session of the council (phiên họp): planned with its agenda, opened when enough members are
 * present, closed with a result for every item.
 */
@Entity
@Table(name = "council_session")
public class CouncilSession extends Versioned {
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "council_id")
    private Council council;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String place;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.PLANNED;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    private String discussion;

    /** As steps of dossiers and nominations name it: "Phiên họp ngày 05/01/2017". */
    public String title() {
        return "Phiên họp ngày " + Days.written(heldOn);
    }

    protected CouncilSession() {}

    public CouncilSession(
            String code, Council council, Round round, LocalDate heldOn, String place) {
        this.code = code;
        this.council = council;
        this.round = round;
        this.heldOn = heldOn;
        this.place = place;
    }

    /**
     * @param now UTC
     * @param quorum members that must be present
     */
    public void open(LocalDateTime now, long present, int quorum) {
        mustBe(SessionState.PLANNED);
        if (present < quorum) {
            throw new RuleViolation("council.quorum.missing", present, quorum);
        }
        state = SessionState.OPEN;
        openedAt = now;
    }

    /** The day on which a planned session is held after all. */
    public void holdOn(LocalDate day) {
        mustBe(SessionState.PLANNED);
        heldOn = day;
    }

    public void callOff(String reason) {
        mustBe(SessionState.PLANNED);
        state = SessionState.CALLED_OFF;
        discussion = reason;
    }

    public void close(LocalDateTime now, String discussed) {
        mustBe(SessionState.OPEN);
        state = SessionState.CLOSED;
        closedAt = now;
        discussion = discussed;
    }

    public void mustBe(SessionState expected) {
        if (state != expected) {
            throw new WrongState("council.session.state", heldOn, state);
        }
    }

    public String code() {
        return code;
    }

    public Council council() {
        return council;
    }

    public Round round() {
        return round;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String place() {
        return place;
    }

    public SessionState state() {
        return state;
    }

    public LocalDateTime openedAt() {
        return openedAt;
    }

    public LocalDateTime closedAt() {
        return closedAt;
    }

    public String discussion() {
        return discussion;
    }
}
