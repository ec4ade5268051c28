/** Who may decide, and what signing does: number, awards, entries of the book. */
package vn.bangvang.decision.signing;
