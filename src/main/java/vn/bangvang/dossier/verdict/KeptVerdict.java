package vn.bangvang.dossier.verdict;

import java.io.Serializable;
import java.time.LocalDateTime;
import vn.bangvang.eligibility.Verdict;

/** A verdict as it was said at a stage; later changes of law or records do not touch it. */
public record KeptVerdict(VerdictStage stage, LocalDateTime at, Verdict verdict)
        implements Serializable {}
