/** What happens before the program serves. */
package vn.bangvang.platform.start;
