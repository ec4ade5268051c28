package vn.bangvang.dossier;

/** Where a dossier stands (trạng thái hồ sơ). */
public enum DossierState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    APPRAISED,
    IN_COUNCIL,
    CLOSED,
    WITHDRAWN
}
