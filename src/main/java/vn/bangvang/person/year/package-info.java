/** What a year says of people: rating, leave, discipline; of a whole unit at once. */
package vn.bangvang.person.year;
