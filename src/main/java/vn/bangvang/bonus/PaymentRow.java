package vn.bangvang.bonus;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A payment as shown.
 *
 * @param id of the row: another payment of the same decision has another
 * @param amount in đồng, as the sheet stood
 * @param recordedBy account
 */
public record PaymentRow(
        long id,
        int version,
        LocalDate paidOn,
        long amount,
        String voucher,
        String payer,
        String recordedBy,
        LocalDateTime recordedAt)
        implements Serializable {}
