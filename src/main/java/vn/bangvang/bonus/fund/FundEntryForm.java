package vn.bangvang.bonus.fund;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written into the book of a fund.
 *
 * @param amount in đồng
 * @param content where it comes from, or what it is spent on
 * @param voucher number of the voucher (phiếu thu, phiếu chi)
 */
public record FundEntryForm(
        @NotNull LocalDate bookedOn,
        @NotNull FundFlow flow,
        @NotNull @Min(1) Long amount,
        @NotBlank @Size(max = 200) String content,
        @NotBlank @Size(max = 60) String voucher)
        implements Serializable {}
