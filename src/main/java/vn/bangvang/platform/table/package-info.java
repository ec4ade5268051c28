/** Tables that are shown, printed and exported from one description. */
package vn.bangvang.platform.table;
