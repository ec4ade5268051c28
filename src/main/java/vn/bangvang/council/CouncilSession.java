package vn.bangvang.council;

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
import vn.bangvang.movement.Round;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Versioned;

/**
 * A session of the council (phiên họp): planned with its agenda, opened when enough members are
 * present, closed with a result for every item.
 */
@Entity
@Table(name = "council_session")
class CouncilSession extends Versioned {
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
    String title() {
        return "Phiên họp ngày " + Days.written(heldOn);
    }

    protected CouncilSession() {}

    CouncilSession(String code, Council council, Round round, LocalDate heldOn, String place) {
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
    void open(LocalDateTime now, long present, int quorum) {
        mustBe(SessionState.PLANNED);
        if (present < quorum) {
            throw new RuleViolation("council.quorum.missing", present, quorum);
        }
        state = SessionState.OPEN;
        openedAt = now;
    }

    /** The day on which a planned session is held after all. */
    void holdOn(LocalDate day) {
        mustBe(SessionState.PLANNED);
        heldOn = day;
    }

    void callOff(String reason) {
        mustBe(SessionState.PLANNED);
        state = SessionState.CALLED_OFF;
        discussion = reason;
    }

    void close(LocalDateTime now, String discussed) {
        mustBe(SessionState.OPEN);
        state = SessionState.CLOSED;
        closedAt = now;
        discussion = discussed;
    }

    void mustBe(SessionState expected) {
        if (state != expected) {
            throw new RuleViolation("council.session.state", heldOn, state);
        }
    }

    String code() {
        return code;
    }

    Council council() {
        return council;
    }

    Round round() {
        return round;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    SessionState state() {
        return state;
    }

    LocalDateTime openedAt() {
        return openedAt;
    }

    LocalDateTime closedAt() {
        return closedAt;
    }

    String discussion() {
        return discussion;
    }
}
