/** Votes, conflicts of interest, and who may vote on what. */
package vn.bangvang.council.vote;
