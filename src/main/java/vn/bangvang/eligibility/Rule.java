package vn.bangvang.eligibility;

import java.util.Optional;
import vn.bangvang.award.LawRow;

/**
 * A condition of an award. Judges plain facts; asks no database, no clock. Empty when it has
 * nothing to say of the candidate.
 */
@FunctionalInterface
interface Rule {
    Optional<Finding> judge(Candidate candidate, LawRow row);
}
