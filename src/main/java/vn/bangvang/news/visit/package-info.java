/** How often the portal was visited. */
package vn.bangvang.news.visit;
