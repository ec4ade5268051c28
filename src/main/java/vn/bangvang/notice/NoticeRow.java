package vn.bangvang.notice;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A notice as a list shows it.
 *
 * @param at UTC
 * @param remark what was said, such as what is missing; may be {@code null}
 * @param unread whether it came after the reader looked last
 * @param toAppraisers whether it is for appraisers, whose page of a dossier is another
 */
public record NoticeRow(
        long id,
        LocalDateTime at,
        NoticeKind kind,
        NoticeSubject subject,
        String remark,
        boolean unread,
        boolean toAppraisers)
        implements Serializable {}
