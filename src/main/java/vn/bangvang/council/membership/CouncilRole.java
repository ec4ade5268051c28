package vn.bangvang.council.membership;

/** Role in the council (chức danh trong Hội đồng). */
public enum CouncilRole {
    CHAIR,
    VICE,
    SECRETARY,
    MEMBER
}
