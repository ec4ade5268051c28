package vn.bangvang.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A council as a list shows it.
 *
 * @param lastDay of its authority, or {@code null} while that is open
 * @param members whose term runs today
 */
public record CouncilRow(
        Long id,
        String unitCode,
        String unitName,
        String instrument,
        LocalDate from,
        LocalDate lastDay,
        List<MemberRow> members)
        implements Serializable {}
