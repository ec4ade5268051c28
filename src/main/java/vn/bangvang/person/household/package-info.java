/** Households (hộ gia đình). */
package vn.bangvang.person.household;
