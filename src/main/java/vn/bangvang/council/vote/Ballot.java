package vn.bangvang.council.vote;

import java.time.LocalDateTime;
import vn.bangvang.council.session.Choice;

/**
 * A vote as it is counted.
 *
 * @param item key of the case
 * @param member key of the member
 * @param castAt when it was given first, UTC
 * @param written whether the member is absent and gave the opinion in writing
 */
public record Ballot(
        long item, long member, Choice choice, LocalDateTime castAt, boolean written) {}
