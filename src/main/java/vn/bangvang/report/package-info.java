/** The year report: its tables, its text, the news drafted from it. */
package vn.bangvang.report;
