package vn.bangvang.council.agenda;

import java.io.Serializable;
import java.util.List;
import vn.bangvang.award.Recipient;
import vn.bangvang.dossier.paper.PaperRow;
import vn.bangvang.eligibility.Verdict;
import vn.bangvang.eligibility.claim.Claim;

/**
 * What a member reads before voting on a case (hồ sơ của trường hợp).
 *
 * @param item key of the case
 * @param opinion why the appraisers support it, or {@code null} where they did not say
 * @param verdict as it was kept last; as it would be today where none was kept
 * @param papers of the unit's dossier
 * @param others of the same unit's nominations in the round, the first of them
 * @param moreOthers how many there are besides
 * @param voting whether the viewer has a vote on it
 */
public record CaseFile(
        long item,
        Recipient recipient,
        String awardName,
        Claim claim,
        String opinion,
        Verdict verdict,
        List<PaperRow> papers,
        List<PastAward> past,
        List<Other> others,
        int moreOthers,
        boolean voting)
        implements Serializable {
    public CaseFile {
        papers = List.copyOf(papers);
        past = List.copyOf(past);
        others = List.copyOf(others);
    }

    /**
     * An award that the recipient has had.
     *
     * @param declared whether it stands on an old list that nobody has checked yet
     */
    public record PastAward(int year, String awardName, String decision, boolean declared)
            implements Serializable {}

    /** Another nomination of the unit. */
    public record Other(Recipient recipient, String awardName) implements Serializable {}
}
