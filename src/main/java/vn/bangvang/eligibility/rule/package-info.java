/** Conditions of awards, and how a candidate's facts are judged by them. */
package vn.bangvang.eligibility.rule;
