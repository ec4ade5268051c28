/** The figures of a year, counted from the records: a class for each group of them. */
package vn.bangvang.report.figures;
