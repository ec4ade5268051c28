/** Who of a unit could be nominated. */
package vn.bangvang.dossier.prospect;
