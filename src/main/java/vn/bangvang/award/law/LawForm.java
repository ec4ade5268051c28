package vn.bangvang.award.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.bangvang.award.LawKind;
import vn.bangvang.award.LawRow;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.SourceStatus;

/** What is proposed as a row of law. */
public record LawForm(
        @NotNull LawKind kind,
        @NotBlank @Pattern(regexp = "[A-Z0-9-]{1,20}") String rule,
        String award,
        Subject subject,
        @NotNull LocalDate from,
        LocalDate to,
        BigDecimal amount,
        @Size(max = 60) String mode,
        @NotBlank @Size(max = 200) String article,
        @NotNull SourceStatus status,
        @Size(max = 10) String branch)
        implements Serializable {

    public static LawForm of(LawRow row) {
        return new LawForm(
                row.kind(),
                row.rule(),
                row.award(),
                row.subject(),
                row.from(),
                row.to(),
                row.amount(),
                row.mode(),
                row.article(),
                row.status(),
                row.branch());
    }

    /** As it will read once confirmed. */
    LawRow row(String code) {
        return new LawRow(
                code, kind, rule, award, subject, from, to, amount, mode, article, status, branch);
    }
}
