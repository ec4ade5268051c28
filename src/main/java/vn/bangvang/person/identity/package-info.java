/** Identity numbers: checked, sealed, shown masked. */
package vn.bangvang.person.identity;
