/** Lists of nominations from workbooks: read, mended, previewed, confirmed, undone. */
package vn.bangvang.dossier.intake;
