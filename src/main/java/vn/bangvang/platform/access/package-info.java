/** Who acts, what a use case needs, and the gate that asks. */
package vn.bangvang.platform.access;
