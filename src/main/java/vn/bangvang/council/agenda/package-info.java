/** What members and the secretary see of a session: its head, its cases, the file of a case. */
package vn.bangvang.council.agenda;
