package vn.bangvang.award;

/** Somebody proposes a row of law; who judges by it says whether it can be read. */
public record LawProposed(LawRow row) {}
