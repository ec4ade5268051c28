/** The minutes (biên bản) of a session. */
package vn.bangvang.council.minutes;
