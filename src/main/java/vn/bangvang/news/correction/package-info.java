/** Corrections of what was published (đính chính). */
package vn.bangvang.news.correction;
