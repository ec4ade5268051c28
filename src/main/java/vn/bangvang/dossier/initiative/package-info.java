/** On which initiatives nominations rest, and where an initiative was used already. */
package vn.bangvang.dossier.initiative;
