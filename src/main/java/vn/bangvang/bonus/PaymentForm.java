package vn.bangvang.bonus;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a payment.
 *
 * @param voucher number of the voucher (phiếu chi, ủy nhiệm chi)
 * @param payer whose money it is (nguồn chi)
 * @param fromFund whether it is the award fund of the authority
 */
public record PaymentForm(
        @NotNull LocalDate paidOn,
        @NotBlank @Size(max = 60) String voucher,
        @NotBlank @Size(max = 200) String payer,
        boolean fromFund)
        implements Serializable {}
