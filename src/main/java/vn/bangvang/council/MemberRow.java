package vn.bangvang.council;

import java.io.Serializable;

/** A member at a session, as shown. */
public record MemberRow(
        Long id,
        String account,
        String name,
        CouncilRole role,
        String post,
        boolean present,
        String absence)
        implements Serializable {}
