/** Rows that are versioned and whose changes are kept. */
package vn.bangvang.platform.record;
