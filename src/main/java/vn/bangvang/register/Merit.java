package vn.bangvang.register;

import java.time.LocalDate;

/** An award received, as rules look at it. */
public record Merit(
        String recipientKey,
        String award,
        int year,
        LocalDate decidedOn,
        String decision,
        String publicId,
        String achievement) {}
