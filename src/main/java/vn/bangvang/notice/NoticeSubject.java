package vn.bangvang.notice;

import java.io.Serializable;

/**
 * Of what a notice tells.
 *
 * @param dossier code; {@code null} where a unit has begun none
 */
public record NoticeSubject(String dossier, String unitName, String roundName)
        implements Serializable {}
