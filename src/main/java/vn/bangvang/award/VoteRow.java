package vn.bangvang.award;

import java.io.Serializable;
import vn.bangvang.platform.SourceStatus;

/**
 * How a council votes on an award on a day.
 *
 * @param percent of the denominator that must be in favour
 * @param secret whether the law asks for a secret ballot (bỏ phiếu kín)
 * @param quorumNumerator and the next: the share of all members that must be present
 */
public record VoteRow(
        String award,
        int percent,
        Denominator denominator,
        boolean secret,
        int quorumNumerator,
        int quorumDenominator,
        String article,
        SourceStatus status)
        implements Serializable {

    /** Votes in favour that are needed of so many entitled members, rounded up. */
    public int needed(int entitled) {
        return (entitled * percent + 99) / 100;
    }

    /** Members that must be present of so many in all, rounded up. */
    public int quorum(int members) {
        return (members * quorumNumerator + quorumDenominator - 1) / quorumDenominator;
    }
}
