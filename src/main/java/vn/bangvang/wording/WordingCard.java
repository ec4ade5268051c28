package vn.bangvang.wording;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.platform.proposal.ProposalTrail;

/**
 * A wording of an office as shown.
 *
 * @param authorityCode {@code null} for every authority that has none of its own
 */
public record WordingCard(
        DocumentKind kind,
        String authorityCode,
        String authorityName,
        LocalDate from,
        WordingText text,
        ProposalTrail hands)
        implements Serializable {}
