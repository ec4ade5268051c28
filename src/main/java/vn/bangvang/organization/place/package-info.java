/** What the place sets for itself: letterheads, its calendar. */
package vn.bangvang.organization.place;
