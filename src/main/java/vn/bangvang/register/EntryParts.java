package vn.bangvang.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of an entry is hashed, and in which order (ADR 50). How it is listed is numbered: an entry
 * keeps the number with which it was written, so that old entries are checked as they were.
 */
final class EntryParts {
    /** Today's list says its number itself and leaves nothing out. */
    static final int NEWEST = 2;

    private EntryParts() {}

    /** Of a format that the program does not know, as many as show that the entry does not hold. */
    static List<String> of(int format, RegisterEntry entry) {
        return switch (format) {
            case 1 -> asBefore(entry);
            case 2 -> all(entry);
            default ->
                    texts(
                            entry.previousHash(),
                            entry.seq(),
                            "v" + format,
                            entry.number(),
                            entry.publicId());
        };
    }

    private static List<String> all(RegisterEntry entry) {
        var honour = entry.honour();
        var award = honour.award();
        var recipient = honour.recipient();
        var decision = honour.decision();
        return texts(
                entry.previousHash(),
                entry.seq(),
                "v2",
                entry.number(),
                entry.publicId(),
                entry.kind(),
                entry.about(),
                entry.source(),
                entry.remark(),
                entry.amendedBy(),
                entry.amendedOn(),
                honour.year(),
                award.code(),
                award.name(),
                award.achievement(),
                award.commendation(),
                award.achievedFrom(),
                award.achievedTo(),
                recipient.subject(),
                recipient.keyText(),
                recipient.name(),
                recipient.title(),
                recipient.unit(),
                honour.unitId(),
                decision.number(),
                decision.on(),
                decision.by());
    }

    /** Until 2026-11: what was added later stood at the end, and only where it was known. */
    private static List<String> asBefore(RegisterEntry entry) {
        var honour = entry.honour();
        var award = honour.award();
        var recipient = honour.recipient();
        var decision = honour.decision();
        var parts =
                new ArrayList<>(
                        texts(
                                entry.previousHash(),
                                entry.seq(),
                                entry.number(),
                                entry.publicId(),
                                honour.year(),
                                award.code(),
                                award.name(),
                                recipient.subject(),
                                recipient.keyText(),
                                recipient.name(),
                                recipient.title(),
                                recipient.unit(),
                                honour.unitId(),
                                award.achievement(),
                                decision.number(),
                                decision.on()));
        if (entry.kind() != EntryKind.AWARD || entry.source() != null) {
            parts.addAll(
                    texts(
                            entry.kind(),
                            entry.about(),
                            entry.source(),
                            entry.remark(),
                            entry.amendedBy(),
                            entry.amendedOn()));
        }
        var known =
                Stream.of(
                                award.commendation(),
                                award.achievedFrom(),
                                award.achievedTo(),
                                decision.by())
                        .toList();
        while (!known.isEmpty() && known.get(known.size() - 1) == null) {
            known = known.subList(0, known.size() - 1);
        }
        parts.addAll(texts(known.toArray()));
        return parts;
    }

    private static List<String> texts(Object... parts) {
        return Arrays.stream(parts).map(p -> p == null ? "" : p.toString()).toList();
    }
}
