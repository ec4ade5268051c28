/**
 * What shows whether anybody changed the book behind the program: its heads, its check, its file.
 */
package vn.bangvang.register.chain;
