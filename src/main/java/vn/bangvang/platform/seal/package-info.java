/** Sealing what is private and signing what must not change. */
package vn.bangvang.platform.seal;
