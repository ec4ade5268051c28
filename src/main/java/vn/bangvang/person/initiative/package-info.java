/** Initiatives of people (sáng kiến). */
package vn.bangvang.person.initiative;
