/** The papers of a dossier (thành phần hồ sơ). */
package vn.bangvang.dossier.paper;
