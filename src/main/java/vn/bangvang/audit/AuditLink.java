package vn.bangvang.audit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import vn.bangvang.platform.record.Change;
import vn.bangvang.platform.seal.HashChain;

/**
 * A row of the trail with its place in the chain.
 *
 * @param id of the row; {@code null} before it is written
 * @param seq number in the chain, from 1; {@code null} of a row from before the chain
 * @param at UTC, to the second; rows that an earlier version wrote may hold fractions
 * @param before fields as JSON, or {@code null}
 * @param hash over {@link #parts}; {@code null} with {@code seq}
 */
public record AuditLink(
        Long id,
        Long seq,
        LocalDateTime at,
        String account,
        String useCase,
        Change.Action action,
        String subject,
        String subjectId,
        String before,
        String after,
        String hash) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    /** The same row behind another one. */
    AuditLink behind(long seqBefore, String hashBefore) {
        var placed = at(seqBefore + 1, null);
        return at(placed.seq, HashChain.hash(placed.parts(hashBefore)));
    }

    private AuditLink at(long newSeq, String newHash) {
        return new AuditLink(
                id, newSeq, at, account, useCase, action, subject, subjectId, before, after,
                newHash);
    }

    /** What is hashed, in this order; an export holds the same parts. */
    List<String> parts(String hashBefore) {
        return List.of(
                hashBefore,
                String.valueOf(seq),
                MOMENT.format(at),
                account,
                useCase,
                action.name(),
                subject,
                subjectId,
                Objects.toString(before, ""),
                Objects.toString(after, ""));
    }
}
