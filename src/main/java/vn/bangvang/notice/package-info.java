/** What people are told of dossiers that concern them (thông báo), and how far they have read. */
package vn.bangvang.notice;
