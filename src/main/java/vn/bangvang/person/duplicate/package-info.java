/** Records of one person: found, joined, parted. */
package vn.bangvang.person.duplicate;
