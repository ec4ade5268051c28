/** What was typed and not saved: kept on the server, offered again to the same account. */
package vn.bangvang.platform.draft;
