package vn.bangvang.platform.access;

/** What a use case asks of its user. Roles grant permissions at a unit. */
public enum Permission {
    /** Anyone, signed in or not: published data only. */
    PUBLIC,
    /** Anyone with an account. */
    SIGNED_IN,
    /** The program itself, at its start. */
    SYSTEM,
    CATALOGUE_READ,
    CATALOGUE_EDIT,
    UNIT_READ,
    UNIT_EDIT,
    PERSON_READ,
    PERSON_EDIT,
    PERSON_MERGE,
    /** Whom a matter under way keeps from awards. */
    HOLD_EDIT,
    ACCOUNT_EDIT,
    ROUND_READ,
    ROUND_EDIT,
    DOSSIER_READ,
    DOSSIER_PREPARE,
    DOSSIER_APPRAISE,
    COUNCIL_READ,
    COUNCIL_RUN,
    COUNCIL_VOTE,
    DECISION_READ,
    DECISION_DRAFT,
    DECISION_SIGN,
    REGISTER_READ,
    REGISTER_DECLARE,
    REGISTER_EDIT,
    REGISTER_CONFIRM,
    CERTIFICATE_PRINT,
    BONUS_READ,
    /** Writes down that a bonus was paid. */
    BONUS_PAY,
    REPORT_READ,
    REPORT_WRITE,
    NEWS_READ,
    NEWS_WRITE,
    NEWS_PUBLISH,
    AUDIT_READ
}
