/** Files that people hand in: what they are, whether anything runs in them, where they are kept. */
package vn.bangvang.platform.paper;
