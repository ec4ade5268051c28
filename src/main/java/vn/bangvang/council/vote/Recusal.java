package vn.bangvang.council.vote;

/**
 * That a member does not vote on a case (không tham gia biểu quyết).
 *
 * @param item key of the case
 * @param member key of the member
 */
public record Recusal(long item, long member) {}
