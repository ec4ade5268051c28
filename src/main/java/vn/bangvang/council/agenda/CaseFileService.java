package vn.bangvang.council.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bangvang.award.Catalogues;
import vn.bangvang.council.session.Agenda;
import vn.bangvang.council.session.Attendance;
import vn.bangvang.council.session.Attendances;
import vn.bangvang.council.session.SessionItem;
import vn.bangvang.council.session.SessionState;
import vn.bangvang.council.session.Sessions;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.dossier.Nomination;
import vn.bangvang.dossier.paper.Paper;
import vn.bangvang.dossier.paper.PaperContent;
import vn.bangvang.dossier.verdict.Verdicts;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.paper.Files;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.record.Changes;
import vn.bangvang.register.Merit;
import vn.bangvang.register.Register;

/**
 * What members read of the cases that they vote on, while they may ({@link CaseReaders}). Who read
 * which case is kept in the audit trail.
 */
@ApplicationScoped
@Transactional
public class CaseFileService {
    private static final int OTHERS = 20;

    @Inject Sessions sessions;
    @Inject Attendances attendances;
    @Inject Agenda agenda;
    @Inject CaseReaders readers;
    @Inject Dossiers dossiers;
    @Inject Verdicts verdicts;
    @Inject Register register;
    @Inject Catalogues catalogues;
    @Inject Files files;
    @Inject Acting acting;

    /**
     * @param itemId key of a case of the session
     */
    @Needs(Permission.COUNCIL_READ)
    public CaseFile file(String code, long itemId) {
        var item = reached(code, itemId);
        var n = item.nomination();
        var day = item.session().heldOn();
        var others = dossiers.besides(n, OTHERS);
        noteReading(item, Map.of("nomination", n.code()));
        return new CaseFile(
                item.id(),
                n.recipient(),
                catalogues.catalogue().award(n.awardCode()).on(day).name(),
                n.claim().clone(),
                n.opinionReason(),
                verdict(n),
                dossiers.papersOf(n.dossier()).stream().map(Paper::row).toList(),
                register.meritsOf(register.sameRecipient(n.recipient().key())).stream()
                        .sorted(Comparator.comparingInt((Merit m) -> m.honour().year()).reversed())
                        .map(this::past)
                        .toList(),
                others.rows().stream().map(o -> other(o, day)).toList(),
                Math.toIntExact(others.total() - others.rows().size()),
                isVoter(item));
    }

    /** A paper of the dossier that the case is in. */
    @Needs(Permission.COUNCIL_READ)
    public PaperContent paper(String code, long itemId, String paperCode) {
        var item = reached(code, itemId);
        var paper = dossiers.paper(paperCode);
        if (!Objects.equals(paper.dossier(), item.nomination().dossier())) {
            throw new NotFound("paper " + paperCode + " of item " + itemId);
        }
        noteReading(item, Map.of("paper", paperCode));
        var row = paper.row();
        return new PaperContent(row.fileName(), row.mediaType(), files.read(paper.sha256()));
    }

    private SessionItem reached(String code, long itemId) {
        var session = sessions.with(code);
        acting.actor().mustReach(Permission.COUNCIL_READ, session.council().unit().path());
        var item = agenda.item(itemId);
        if (!Objects.equals(item.session(), session)) {
            throw new NotFound("item " + itemId + " in " + code);
        }
        if (!readers.has(item)) {
            throw new NotAllowed("cases of session " + code);
        }
        return item;
    }

    private static void noteReading(SessionItem item, Map<String, String> what) {
        Changes.note(
                new Change(
                        Change.Action.READ,
                        "SessionItem",
                        String.valueOf(item.id()),
                        Map.of(),
                        what));
    }

    private Verdict verdict(Nomination n) {
        var kept = verdicts.kept(n);
        return kept.isEmpty()
                ? verdicts.of(n.dossier(), List.of(n)).get(n.id())
                : kept.get(kept.size() - 1).verdict();
    }

    /** Whether the actor sits in the open session and has a vote on the case. */
    private boolean isVoter(SessionItem item) {
        var session = item.session();
        return session.state() == SessionState.OPEN
                && attendances
                        .seatOf(session, acting.actor().account())
                        .filter(Attendance::present)
                        .isPresent();
    }

    private CaseFile.Other other(Nomination n, LocalDate day) {
        return new CaseFile.Other(
                n.recipient(), catalogues.catalogue().award(n.awardCode()).on(day).name());
    }

    private CaseFile.PastAward past(Merit m) {
        var honour = m.honour();
        return new CaseFile.PastAward(
                honour.year(), honour.award().name(), honour.decision().number(), m.declared());
    }
}
