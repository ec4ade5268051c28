package vn.bangvang.person.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.bangvang.person.Sex;
import vn.bangvang.platform.Text;

/**
 * A recipient's name as offices write it into a cell, understood: without honorific, with the post
 * taken apart, capitals as names are written.
 *
 * @param sex that the honorific tells, or {@code UNKNOWN}
 * @param post {@code null} where the cell has none
 * @param mark what stands behind the name to tell namesakes apart, such as {@code A}; or {@code
 *     null}
 */
public record NameCell(String name, Sex sex, String post, String mark) {
    private static final Pattern HONORIFIC =
            Pattern.compile(
                    "(?iu)^(ông|bà|anh|chị|cô|đồng chí|đ/c|đc)\\s*[.:]?\\s+(?=\\S+\\s+\\S)");
    private static final Pattern BRACKETS = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)$");
    private static final Pattern BEHIND =
            Pattern.compile("^(.+?)(?:\\s+[-–—]\\s+|\\s*[,;]\\s*)(.+)$");
    private static final Pattern COUPLE =
            Pattern.compile(
                    "(?iu)^(?:ông|anh)\\s+.+(?:\\s+và\\s+(?:bà|chị)|,\\s*(?:bà|chị))\\s+.+$");
    private static final Pattern HOUSEHOLD = Pattern.compile("(?iu)^(?:hộ|gia đình)\\s+.+$");
    private static final Pattern PERSON_OF_HOUSE = Pattern.compile("(?iu)^(?:ông|bà)\\s+.+$");

    /** How posts begin. */
    private static final List<String> POSTS =
            List.of(
                    "truong",
                    "pho",
                    "chuyen vien",
                    "chuyen gia",
                    "giao vien",
                    "nhan vien",
                    "hieu truong",
                    "hieu pho",
                    "chu tich",
                    "bi thu",
                    "cong chuc",
                    "vien chuc",
                    "ke toan",
                    "can bo",
                    "giam doc",
                    "bao ve",
                    "van thu",
                    "thu quy",
                    "y si",
                    "bac si",
                    "dieu duong",
                    "tram truong",
                    "doi truong",
                    "to truong",
                    "xa doi",
                    "chi huy",
                    "cong an",
                    "uy vien",
                    "thu ky",
                    "lai xe",
                    "cap duong",
                    "tong phu trach",
                    "thu vien",
                    "thiet bi",
                    "y te",
                    "dai bieu",
                    "hoi truong",
                    "quyen",
                    "chanh",
                    "trung uy",
                    "thuong uy",
                    "dai uy",
                    "thieu ta",
                    "trung ta",
                    "thuong ta",
                    "dai ta",
                    "khuyen nong",
                    "dia chinh",
                    "tu phap",
                    "van phong",
                    "nong dan",
                    "cong nhan");

    public static NameCell read(String cell) {
        var rest = Text.clean(cell);
        String post = null;
        String mark = null;
        var brackets = BRACKETS.matcher(rest);
        if (brackets.matches()) {
            rest = brackets.group(1);
            if (isPost(brackets.group(2))) {
                post = brackets.group(2);
            } else {
                mark = brackets.group(2);
            }
        }
        var behind = BEHIND.matcher(rest);
        if (behind.matches() && isPost(behind.group(2))) {
            rest = behind.group(1);
            post = post == null ? behind.group(2) : post;
        }
        var sex = Sex.UNKNOWN;
        var honorific = HONORIFIC.matcher(rest);
        if (honorific.find()) {
            sex = Sex.words().getOrDefault(Text.key(honorific.group(1)), Sex.UNKNOWN);
            rest = honorific.replaceFirst("");
        }
        return new NameCell(written(rest), sex, post, mark);
    }

    /** A name that is taken as it stands. */
    public static NameCell plain(String name) {
        return new NameCell(name, Sex.UNKNOWN, null, null);
    }

    /** What was understood, to be agreed to: the name, and the post that was taken off it. */
    public String understood() {
        return post == null ? name : name + " – " + post;
    }

    private static boolean isPost(String text) {
        var key = Text.key(text);
        return POSTS.stream().anyMatch(p -> key.equals(p) || key.startsWith(p + " "));
    }

    /** Whether a cell names two people who are one household. */
    public static boolean isCouple(String cell) {
        return COUPLE.matcher(Text.clean(cell)).matches();
    }

    /** Whether a cell says itself that it names a household. */
    public static boolean isHousehold(String cell) {
        return HOUSEHOLD.matcher(Text.clean(cell)).matches() || isCouple(cell);
    }

    /** A household as certificates name it, once: "Hộ ông …", "Gia đình ông …". */
    public static NameCell household(String cell) {
        var name = Text.clean(cell);
        return plain(
                PERSON_OF_HOUSE.matcher(name).matches()
                        ? "Hộ " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                        : name);
    }

    /** A name in capitals as names are written; any other as it is. */
    private static String written(String name) {
        var capitals = name.equals(name.toUpperCase(Locale.ROOT));
        if (!capitals || name.length() < 4 || !name.contains(" ")) {
            return name;
        }
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("(?<=[\\s'’ʼ\\-–])"))
                .map(w -> w.isEmpty() ? w : Character.toUpperCase(w.charAt(0)) + w.substring(1))
                .collect(Collectors.joining());
    }
}
