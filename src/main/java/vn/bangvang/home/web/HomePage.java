package vn.bangvang.home.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.bangvang.dossier.DossierRow;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.progress.Outcomes;
import vn.bangvang.dossier.progress.ProgressService;
import vn.bangvang.dossier.progress.RoundProgress;
import vn.bangvang.dossier.progress.Stage;
import vn.bangvang.dossier.progress.UnitWork;
import vn.bangvang.organization.place.PlaceService;
import vn.bangvang.person.duplicate.DuplicateService;
import vn.bangvang.person.duplicate.DuplicateService.Waiting;
import vn.bangvang.person.year.YearResultsService;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;

/** Backs {@code /app/home.xhtml}, beside {@link WaitingWork}. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    /** A back-up is taken every night; one may fail. */
    private static final int MOST_DAYS = 2;

    /** Fewer days left are shown in red. */
    private static final int SOON = 3;

    /** No more dossiers are named. */
    private static final int DUE = 8;

    @Inject PlaceService places;
    @Inject ProgressService progress;
    @Inject DossierService dossiers;
    @Inject YearResultsService results;
    @Inject DuplicateService records;
    @Inject LeaderHome leaders;
    @Inject Clocks clocks;
    @Inject Acting acting;

    private BackUp backUp;
    private List<Card> cards = List.of();
    private List<RoundProgress> rounds = List.of();
    private Page<DossierRow> atOffice = new Page<>(List.of(), 0);
    private Waiting duplicates = new Waiting(0, false);

    public void load() {
        if (may(Permission.ACCOUNT_EDIT)) {
            backUp = backUp(places.lastBackUp());
        }
        if (may(Permission.DOSSIER_PREPARE)) {
            cards = progress.owed().stream().map(this::card).toList();
        }
        if (may(Permission.DOSSIER_APPRAISE)) {
            atOffice = progress.atOffice(DUE);
        }
        if (may(Permission.DOSSIER_APPRAISE)
                || leaders.isFor(acting.actor()) && may(Permission.DOSSIER_READ)) {
            rounds = progress.rounds();
        }
        if (may(Permission.PERSON_MERGE)) {
            duplicates = records.waiting();
        }
    }

    private boolean may(Permission permission) {
        return acting.actor().may(permission);
    }

    private Card card(UnitWork work) {
        var known = may(Permission.PERSON_EDIT) ? results.of(work.unitCode(), work.year()) : null;
        return new Card(
                work,
                daysUntil(work.submitBy()),
                progress.outcomes(work.unitCode(), work.year() - 1).orElse(null),
                known == null ? 0 : known.open(),
                known != null && known.cut());
    }

    /** Negative when the day is past. */
    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(clocks.today(), day);
    }

    /** Begins the dossier that a unit owes. */
    public String start(String round, String unit) {
        return "/app/dossier/dossier.xhtml?faces-redirect=true&code=" + dossiers.start(round, unit);
    }

    /** Days until units must have sent their dossiers; negative when the day is past. */
    public long daysLeft(RoundProgress round) {
        return daysUntil(round.submitBy());
    }

    /** Whether so few days are left that it is shown in red. */
    public boolean isSoon(long days) {
        return days < SOON;
    }

    private BackUp backUp(LocalDateTime taken) {
        var now = LocalDateTime.ofInstant(clocks.instant(), ZoneOffset.UTC);
        return new BackUp(taken, taken == null ? 0 : Duration.between(taken, now).toDays());
    }

    /** {@code null} for who is no administrator. */
    public BackUp getBackUp() {
        return backUp;
    }

    /** For officers. */
    public List<Card> getCards() {
        return cards;
    }

    /** For the standing office and the leaders. */
    public List<RoundProgress> getRounds() {
        return rounds;
    }

    /** Dossiers that were sent or are in appraisal, the most urgent first. */
    public Page<DossierRow> getAtOffice() {
        return atOffice;
    }

    /** Records that may be of one person or one household; the menu does not count them. */
    public Waiting getDuplicates() {
        return duplicates;
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    /**
     * What a unit has still to do for a round.
     *
     * @param daysLeft negative when the day is past
     * @param lastYear {@code null} where the unit nominated nobody
     * @param unrated people of whose year something is unknown
     * @param more whether the unit has more people than were counted
     */
    public record Card(UnitWork work, long daysLeft, Outcomes lastYear, long unrated, boolean more)
            implements Serializable {
        public boolean isLate() {
            return daysLeft < 0;
        }
    }

    /** Days since the last back-up, for administrators. */
    public record BackUp(LocalDateTime taken, long days) implements Serializable {
        /** Whether too much would be lost. */
        public boolean isOld() {
            return taken == null || days > MOST_DAYS;
        }
    }
}
