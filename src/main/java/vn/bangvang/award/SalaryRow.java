package vn.bangvang.award;

import java.time.LocalDate;

/** Base salary (lương cơ sở) in đồng a month from a day on. */
public record SalaryRow(LocalDate from, long vnd, String decree) {}
