package vn.bangvang.award.law;

import vn.bangvang.award.LawRow;

/** Somebody proposes a row of law; who judges by it says whether it can be read. */
public record LawProposed(LawRow row) {}
