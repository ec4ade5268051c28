/** How far units have come in a round, and what they still owe. */
package vn.bangvang.dossier.progress;
