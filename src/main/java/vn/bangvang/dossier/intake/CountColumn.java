package vn.bangvang.dossier.intake;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.bangvang.eligibility.claim.Claim;

/**
 * A column with a number that a nomination claims: where it is kept, and from where it is shown.
 *
 * @param least smallest number that is taken
 */
public record CountColumn(
        IntakeColumn column,
        int least,
        BiConsumer<Claim, Integer> put,
        Function<Claim, Integer> get) {
    /** Largest number that any of them takes. */
    static final int MOST = 100_000;

    /** All of them; what is added here is read, kept and shown in the preview. */
    public static final List<CountColumn> ALL =
            List.of(
                    new CountColumn(
                            IntakeColumn.MEMBERS,
                            1,
                            (c, n) -> c.getGroup().setMembers(n),
                            c -> c.getGroup().getMembers()),
                    new CountColumn(
                            IntakeColumn.LDTT_COUNT,
                            0,
                            (c, n) -> c.getGroup().setAdvanced(n),
                            c -> c.getGroup().getAdvanced()),
                    new CountColumn(
                            IntakeColumn.DISCIPLINED_COUNT,
                            0,
                            (c, n) -> c.getGroup().setDisciplined(n),
                            c -> c.getGroup().getDisciplined()),
                    new CountColumn(
                            IntakeColumn.FIGHTER_COUNT,
                            0,
                            (c, n) -> c.getGroup().setFighters(n),
                            c -> c.getGroup().getFighters()),
                    new CountColumn(
                            IntakeColumn.INCOMPLETE_COUNT,
                            0,
                            (c, n) -> c.getGroup().setIncomplete(n),
                            c -> c.getGroup().getIncomplete()));
}
