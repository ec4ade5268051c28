package vn.bangvang.register;

import java.time.LocalDate;
import vn.bangvang.award.Subject;

/** An award given, as it is to be written into the book. */
public record Honour(
        int year,
        String award,
        String awardName,
        Subject subject,
        String recipientKey,
        String recipientName,
        String recipientTitle,
        String recipientUnit,
        long unitId,
        String achievement,
        String decisionNumber,
        LocalDate decidedOn) {}
