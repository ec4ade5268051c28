/** Changes by two hands: proposed by one person, confirmed or rejected by another. */
package vn.bangvang.platform.proposal;
