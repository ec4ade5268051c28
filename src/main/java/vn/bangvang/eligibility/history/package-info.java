/** What is on record of a recipient's past, and what of it counts. */
package vn.bangvang.eligibility.history;
