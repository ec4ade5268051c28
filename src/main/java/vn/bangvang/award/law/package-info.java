/** The rows of law as kept: proposed, confirmed, compared with files, loaded once. */
package vn.bangvang.award.law;
