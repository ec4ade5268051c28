package vn.bangvang.eligibility;

import vn.bangvang.award.RuleRow;

/** A condition of an award. Judges plain facts; asks no database, no clock. */
@FunctionalInterface
interface Rule {
    Finding judge(Candidate candidate, RuleRow row);
}
