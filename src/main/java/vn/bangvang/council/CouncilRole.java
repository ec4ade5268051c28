package vn.bangvang.council;

/** Role in the council (chức danh trong Hội đồng). */
public enum CouncilRole {
    CHAIR,
    VICE,
    SECRETARY,
    MEMBER
}
