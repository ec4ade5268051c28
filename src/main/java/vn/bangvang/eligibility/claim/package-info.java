/** What a unit says of whom it nominates, in values that a nomination keeps and rules judge by. */
package vn.bangvang.eligibility.claim;
