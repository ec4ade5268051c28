package vn.bangvang.council.session;

import java.io.Serializable;

/**
 * What of a round waits for a session (chờ đưa ra Hội đồng).
 *
 * @param council code of the authority whose council hears it
 * @param dossiers that are appraised
 * @param nominations of these that were supported
 */
public record WaitingRound(
        String council,
        String councilOf,
        String round,
        String roundName,
        long dossiers,
        long nominations)
        implements Serializable {
    /** Tells council and round. */
    public String key() {
        return council + "/" + round;
    }
}
