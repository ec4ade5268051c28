package vn.bangvang.dossier.verdict;

/** When a verdict was kept. */
public enum VerdictStage {
    SUBMISSION,
    APPRAISAL
}
