package vn.bangvang.decision;

import java.io.Serializable;
import vn.bangvang.award.Subject;

/** A line of a decision as shown. */
public record LineRow(
        int number,
        String award,
        String awardName,
        Subject subject,
        String recipientKey,
        String recipient,
        String recipientTitle,
        String recipientUnit,
        String achievement)
        implements Serializable {}
