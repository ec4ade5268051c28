/** Names as lists write them, and how they are found again by any words without tones. */
package vn.bangvang.person.name;
