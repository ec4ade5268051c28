package vn.bangvang.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.bangvang.person.Sex;

/**
 * Invents plausible Vietnamese names, never the same twice. Any likeness to living people is
 * chance.
 */
final class SampleNames {
    private static final List<String> FAMILY =
            List.of(
                    "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm",
                    "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
                    "Lý", "Đinh", "Trương", "Lương", "Mai", "Tô", "Triệu", "Lâm", "Cao", "Quách");
    private static final List<String> MEN_MIDDLE =
            List.of(
                    "Văn", "Hữu", "Đức", "Minh", "Quốc", "Thành", "Công", "Xuân", "Ngọc", "Thế",
                    "Trọng");
    private static final List<String> WOMEN_MIDDLE =
            List.of(
                    "Thị",
                    "Thị Ngọc",
                    "Thị Thu",
                    "Thị Kim",
                    "Thị Mỹ",
                    "Ngọc",
                    "Thanh",
                    "Thùy",
                    "Thị Hồng");
    private static final List<String> MEN_GIVEN =
            List.of(
                    "An", "Bình", "Cường", "Dũng", "Đạt", "Giang", "Hải", "Hiếu", "Hùng", "Hưng",
                    "Khánh", "Khoa", "Lâm", "Long", "Lực", "Mạnh", "Nam", "Nghĩa", "Phong", "Phúc",
                    "Quân", "Sơn", "Tài", "Thắng", "Thịnh", "Tiến", "Toàn", "Trung", "Tuấn",
                    "Vinh");
    private static final List<String> WOMEN_GIVEN =
            List.of(
                    "Ánh", "Bích", "Châu", "Diễm", "Dung", "Đào", "Hà", "Hạnh", "Hằng", "Hiền",
                    "Hoa", "Hồng", "Huệ", "Hương", "Lan", "Liên", "Loan", "Mai", "Nga", "Ngân",
                    "Nhung", "Oanh", "Phương", "Quyên", "Thảo", "Thủy", "Trang", "Tuyết", "Vân",
                    "Yến");

    private final Random random = new Random(2016);
    private final Set<String> used = new HashSet<>();

    /** A new full name for the sex. */
    String next(Sex sex) {
        while (true) {
            var name =
                    one(FAMILY)
                            + " "
                            + one(sex == Sex.MALE ? MEN_MIDDLE : WOMEN_MIDDLE)
                            + " "
                            + one(sex == Sex.MALE ? MEN_GIVEN : WOMEN_GIVEN);
            if (used.add(name)) {
                return name;
            }
        }
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
