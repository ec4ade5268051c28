package vn.bangvang.dossier;

/** When a verdict was kept. */
public enum VerdictStage {
    SUBMISSION,
    APPRAISAL
}
