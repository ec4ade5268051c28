/** Units from a workbook and to one. */
package vn.bangvang.organization.list;
