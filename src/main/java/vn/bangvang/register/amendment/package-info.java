/**
 * Corrections, revocations and re-issues (đính chính, thu hồi, cấp lại), entered by one and written
 * by another.
 */
package vn.bangvang.register.amendment;
