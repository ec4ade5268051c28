package vn.bangvang.register;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.award.Subject;

/** An entry of the book as shown. Nothing in it is private: name, post, unit and award only. */
public record RegisterRow(
        long seq,
        String number,
        String publicId,
        int year,
        String award,
        String awardName,
        Subject subject,
        String recipientName,
        String recipientTitle,
        String recipientUnit,
        String achievement,
        String decisionNumber,
        LocalDate decidedOn,
        String hash)
        implements Serializable {}
