package vn.bangvang.news;

/** Where an item stands. */
public enum NewsState {
    DRAFT,
    PROPOSED,
    PUBLISHED,
    WITHDRAWN
}
