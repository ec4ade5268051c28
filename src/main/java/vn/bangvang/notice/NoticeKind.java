package vn.bangvang.notice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.dossier.DossierMove;
import vn.bangvang.platform.access.Permission;

/** Of what people are told, and who: whoever holds the permission at the dossier's unit. */
public enum NoticeKind {
    SUBMITTED(Permission.DOSSIER_APPRAISE, false),
    WITHDRAWN(Permission.DOSSIER_APPRAISE, true),
    RETURNED(Permission.DOSSIER_PREPARE, true),
    ACCEPTED(Permission.DOSSIER_PREPARE, false),
    APPRAISED(Permission.DOSSIER_PREPARE, false),
    PUT_TO_COUNCIL(Permission.DOSSIER_PREPARE, false),
    TAKEN_BACK(Permission.DOSSIER_PREPARE, false),
    CLOSED(Permission.DOSSIER_PREPARE, false),
    REMINDED(Permission.DOSSIER_PREPARE, false);

    private final Permission reader;
    private final boolean withRemark;

    NoticeKind(Permission reader, boolean withRemark) {
        this.reader = reader;
        this.withRemark = withRemark;
    }

    static NoticeKind of(DossierMove move) {
        return switch (move) {
            case SUBMIT -> SUBMITTED;
            case RETURN -> RETURNED;
            case ACCEPT -> ACCEPTED;
            case APPRAISE -> APPRAISED;
            case PUT_TO_COUNCIL -> PUT_TO_COUNCIL;
            case TAKE_BACK -> TAKEN_BACK;
            case CLOSE -> CLOSED;
            case WITHDRAW -> WITHDRAWN;
        };
    }

    /** The permissions of all who are told anything. */
    public static Set<Permission> readers() {
        return Arrays.stream(values())
                .map(NoticeKind::reader)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    Permission reader() {
        return reader;
    }

    /**
     * Whether what was said with the move is for people; with others it only names a session or a
     * decision.
     */
    boolean isWithRemark() {
        return withRemark;
    }
}
