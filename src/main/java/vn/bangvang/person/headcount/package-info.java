/** How many people work where, by year and class of post. */
package vn.bangvang.person.headcount;
