package vn.bangvang.bonus.fund;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.decision.Decision;

/**
 * A line of the book of a fund.
 *
 * @param entry key of the entry; {@code null} where this is the payment of a decision's bonus
 * @param amount in đồng
 * @param content as written down; of a payment the number of the decision
 * @param decision code of the decision whose bonus was paid, or {@code null}
 */
public record FundLine(
        Long entry,
        LocalDate bookedOn,
        FundFlow flow,
        long amount,
        String content,
        String voucher,
        String decision)
        implements Serializable {

    /** The payment of a decision's bonus. */
    public FundLine(LocalDate paidOn, long amount, String voucher, String code, Decision decision) {
        this(null, paidOn, FundFlow.OUT, amount, decision.numberText(), voucher, code);
    }

    boolean comesIn() {
        return flow == FundFlow.IN;
    }
}
