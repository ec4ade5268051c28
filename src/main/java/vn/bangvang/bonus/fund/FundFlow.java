package vn.bangvang.bonus.fund;

/** Whether a sum comes into a fund (thu) or goes out of it (chi). */
public enum FundFlow {
    IN,
    OUT
}
