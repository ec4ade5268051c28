package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.session.SessionRow;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.session.WaitingRound;
import vn.bangvang.home.web.Section.Line;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Sort;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Query;
import vn.bangvang.platform.web.Show;

/**
 * Of the secretary and the members of a council: the open session, the next ones, what waits for
 * one.
 */
@RequestScoped
class CouncilHome {
    @Inject CouncilService council;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Show show;

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 100;

    List<Section> sections() {
        var actor = acting.actor();
        if (!actor.may(Permission.COUNCIL_VOTE)) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        rows(SessionState.OPEN).forEach(s -> lines.add(open(s)));
        rows(SessionState.PLANNED).forEach(s -> lines.add(planned(s)));
        if (actor.may(Permission.COUNCIL_RUN)) {
            council.waiting().forEach(w -> lines.add(waiting(w)));
        }
        var section =
                Section.of(
                        "home.sessions",
                        actor.may(Permission.COUNCIL_RUN)
                                ? "home.sessions.nothingWaits"
                                : "home.sessions.none",
                        lines);
        return List.of(
                actor.may(Permission.COUNCIL_RUN)
                        ? section.then("home.sessions.plan", "council/list.xhtml")
                        : section);
    }

    private Line waiting(WaitingRound of) {
        return Line.of(
                of.roundName() + " – " + of.councilOf(),
                messages.of(
                        "home.sessions.waiting",
                        show.number(of.nominations()),
                        show.number(of.dossiers())),
                "council/list.xhtml?" + Query.part("plan", of.key()));
    }

    /** One's own first, then by day. */
    private List<SessionRow> rows(SessionState state) {
        return council
                .sessions(state, new Slice(0, LOOKED_AT, new Sort("heldOn", false)))
                .rows()
                .stream()
                .sorted(Comparator.comparing(SessionRow::isAttended).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Line open(SessionRow session) {
        var head = council.session(session.code());
        var left = head.toVote();
        var mine =
                !session.isAttended()
                        ? ""
                        : left == 0
                                ? messages.of("home.sessions.voted")
                                : messages.of("home.sessions.toVote", show.number(left));
        var all =
                messages.of(
                        "home.sessions.turnout",
                        show.number(head.done()),
                        show.number(head.turnout().size()));
        return Line.of(named(session), mine.isEmpty() ? all : mine + "; " + all, path(session))
                .urgent(session.isAttended() && left > 0);
    }

    private Line planned(SessionRow session) {
        var head = council.session(session.code());
        var seat = head.seatOf(acting.actor().account());
        var away = seat != null && !seat.present();
        return Line.of(
                        named(session),
                        messages.of(
                                session.isUnanswered()
                                        ? "home.sessions.unanswered"
                                        : away ? "home.sessions.away" : "home.sessions.planned",
                                show.number(session.items()),
                                session.place(),
                                show.number(head.coming()),
                                show.number(head.members().size())),
                        path(session))
                .urgent(session.isUnanswered());
    }

    private String named(SessionRow session) {
        return messages.of("council.sessionOn", show.date(session.heldOn()), session.roundName());
    }

    private static String path(SessionRow session) {
        return "council/session.xhtml?code=" + session.code();
    }
}
