/** Matters under way that keep people, collectives and households from awards. */
package vn.bangvang.person.hold;
