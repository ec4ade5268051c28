/**
 * Award lists from before the program (danh sách cũ): read, declared by units, checked, written
 * into the book.
 */
package vn.bangvang.register.oldlist;
