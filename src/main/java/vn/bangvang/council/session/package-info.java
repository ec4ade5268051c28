/** Sessions of a council, their cases, who was there, and how each case came out. */
package vn.bangvang.council.session;
