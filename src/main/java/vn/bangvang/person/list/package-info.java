/** People from a workbook and to one. */
package vn.bangvang.person.list;
