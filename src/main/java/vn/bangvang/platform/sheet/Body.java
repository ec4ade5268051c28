package vn.bangvang.platform.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.bangvang.platform.Text;

/**
 * The rows below the headings of a table: those that hold data, and those that are passed over:
 * hidden ones that nobody asked for, headings of groups, sums, signatures, numbers of columns.
 *
 * @param groups the heading of the group in which a data row stands, by the row's number, without
 *     its own number
 */
public record Body(List<Cells> data, List<Passed> passed, Map<Integer, String> groups) {
    private static final Pattern ORDINAL =
            Pattern.compile("(?iu)\\(?(?:[ivxlc]+|[a-zđ]|\\d{1,4})\\)?[.)]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[.)]?");
    private static final Pattern GROUP_NUMBER =
            Pattern.compile("(?iu)^(?:[ivxlc]+|[a-zđ]|\\d{1,2}(?:\\.\\d{1,2})*)\\s*[.):\\-–/]\\s*");
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?iu)(?:tổng|cộng)\\s*(?:[:(].*)?|(?:tổng\\s+(?:số|cộng)|tong (?:so|cong)).*");
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?:nguoi lap|lap bieu|nguoi tong hop|thu truong|chu tich|pho chu tich|ke toan|hieu truong"
                            + "|giam doc|truong phong|bi thu|tm\\.|kt\\.|tl\\.|tuq\\.|xac nhan|noi nhan|ghi chu:"
                            + "|\\(ky|ngay ?[.…\\d]* ?thang|.*, ?ngay ?[.…\\d]* ?thang).*");

    /** Cells that a data row has at least, its number and name among them. */
    private static final int FEW = 2;

    /**
     * @param wantedHidden keys of hidden rows that are to be read all the same
     */
    public static Body of(List<Cells> rows, Head<?> head, Set<String> wantedHidden) {
        var reading = new Sorting(head, wantedHidden);
        rows.stream().filter(r -> r.number() > head.row()).forEach(reading::sort);
        return new Body(reading.data, reading.passed, reading.groups);
    }

    /** One pass over the rows. */
    private static final class Sorting {
        private final Head<?> head;
        private final Set<String> wantedHidden;
        private final List<Cells> data = new ArrayList<>();
        private final List<Passed> passed = new ArrayList<>();
        private final Map<Integer, String> groups = new HashMap<>();
        private String group;
        private boolean signed;

        Sorting(Head<?> head, Set<String> wantedHidden) {
            this.head = head;
            this.wantedHidden = wantedHidden;
        }

        void sort(Cells row) {
            if (row.hidden() && !wantedHidden.contains(row.key())) {
                pass(row, Passed.Why.HIDDEN);
                return;
            }
            var own = row.own();
            if (own.isEmpty()) {
                return;
            }
            var texts = own.stream().filter(t -> !ORDINAL.matcher(t).matches()).toList();
            if (data.isEmpty() && texts.isEmpty() && own.size() > FEW) {
                pass(row, Passed.Why.NUMBERING);
            } else if (head.columns().size() <= FEW) {
                data.add(row);
            } else if (isTotal(texts)) {
                pass(row, Passed.Why.TOTAL);
            } else if (isSignature(texts)) {
                signed = true;
                pass(row, Passed.Why.SIGNATURE);
            } else if (isGroup(own, texts)) {
                group = GROUP_NUMBER.matcher(texts.get(0)).replaceFirst("").strip();
                pass(row, Passed.Why.GROUP);
            } else {
                data.add(row);
                if (group != null) {
                    groups.put(row.number(), group);
                }
            }
        }

        private static boolean isTotal(List<String> texts) {
            return !texts.isEmpty()
                    && texts.size() <= FEW
                    && TOTAL.matcher(Text.clean(texts.get(0))).matches();
        }

        private boolean isSignature(List<String> texts) {
            return !texts.isEmpty()
                    && texts.size() <= FEW
                    && (signed
                            || texts.stream()
                                    .allMatch(t -> SIGNATURE.matcher(Text.key(t)).matches()));
        }

        /** One text alone, unless a number counts it among the data. */
        private static boolean isGroup(List<String> own, List<String> texts) {
            return texts.size() == 1
                    && own.size() <= FEW
                    && own.stream().noneMatch(t -> NUMBER.matcher(t).matches());
        }

        private void pass(Cells row, Passed.Why why) {
            passed.add(new Passed(row.sheet(), row.number(), why, String.join(" | ", row.own())));
        }
    }
}
