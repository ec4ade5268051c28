package vn.bangvang.person.year;

import java.util.Map;
import vn.bangvang.platform.Text;

/** Discipline (kỷ luật) of a year, from none upwards. */
public enum Discipline {
    NONE,
    KHIEN_TRACH,
    CANH_CAO,
    HA_BAC,
    CACH_CHUC,
    BUOC_THOI_VIEC;

    /** The discipline by the words of offices, as a file names it; keys are {@link Text#key}. */
    public static Map<String, Discipline> words() {
        return Map.of(
                "khong", NONE,
                "khien trach", KHIEN_TRACH,
                "canh cao", CANH_CAO,
                "ha bac luong", HA_BAC,
                "cach chuc", CACH_CHUC,
                "buoc thoi viec", BUOC_THOI_VIEC);
    }
}
