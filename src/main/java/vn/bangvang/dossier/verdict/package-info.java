/** Gathers what is known of many nominations, has them judged, and keeps what was said. */
package vn.bangvang.dossier.verdict;
