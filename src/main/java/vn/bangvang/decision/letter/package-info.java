/** What a decision says, for its wording. */
package vn.bangvang.decision.letter;
