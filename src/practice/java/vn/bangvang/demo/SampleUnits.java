package vn.bangvang.demo;

import java.util.ArrayList;
import java.util.List;

/** The units of the invented district of Sông Vàng. */
final class SampleUnits {
    static final String ROOT = "SV";

    /** A unit to found. */
    record Sample(String code, String name, String type, String area) {}

    private SampleUnits() {}

    static List<Sample> all() {
        var units = new ArrayList<Sample>();
        add(
                units,
                "PB",
                "OFFICE",
                "Văn phòng HĐND và UBND",
                "Phòng Nội vụ",
                "Phòng Tài chính - Kế hoạch",
                "Phòng Giáo dục và Đào tạo",
                "Phòng Y tế",
                "Phòng Tài nguyên và Môi trường",
                "Phòng Nông nghiệp và Phát triển nông thôn",
                "Phòng Kinh tế và Hạ tầng",
                "Phòng Lao động - Thương binh và Xã hội",
                "Phòng Văn hóa và Thông tin",
                "Phòng Tư pháp",
                "Thanh tra huyện");
        add(units, "TT", "TOWN", "Thị trấn Sông Vàng");
        add(
                units,
                "XA",
                "COMMUNE",
                "Xã An Hòa",
                "Xã Bình Thuận Đông",
                "Xã Cẩm Giang",
                "Xã Đồng Tâm",
                "Xã Hưng Thịnh",
                "Xã Khánh Lộc",
                "Xã Long Sơn",
                "Xã Mỹ Thạnh",
                "Xã Núi Xanh",
                "Xã Phú Mỹ Tây",
                "Xã Suối Đá",
                "Xã Tân Hiệp");
        add(
                units,
                "DG",
                "PARTY",
                "Văn phòng Huyện ủy",
                "Ban Tổ chức Huyện ủy",
                "Ban Tuyên giáo Huyện ủy",
                "Ủy ban Kiểm tra Huyện ủy");
        add(units, "MT", "FRONT", "Ủy ban Mặt trận Tổ quốc huyện");
        add(
                units,
                "DT",
                "MASS",
                "Hội Liên hiệp Phụ nữ huyện",
                "Huyện đoàn Sông Vàng",
                "Hội Nông dân huyện",
                "Hội Cựu chiến binh huyện",
                "Liên đoàn Lao động huyện");
        add(
                units,
                "TH",
                "SCHOOL",
                "Trường THCS Sông Vàng",
                "Trường THCS An Hòa",
                "Trường THCS Long Sơn",
                "Trường THCS Núi Xanh",
                "Trường Tiểu học Thị trấn",
                "Trường Tiểu học Cẩm Giang",
                "Trường Tiểu học Mỹ Thạnh",
                "Trường Tiểu học Suối Đá",
                "Trường Mầm non Hoa Sen",
                "Trường Mầm non Tân Hiệp");
        add(
                units,
                "SN",
                "SERVICE",
                "Trung tâm Y tế huyện",
                "Trung tâm Văn hóa - Thể thao",
                "Đài Truyền thanh huyện",
                "Ban Quản lý dự án huyện");
        add(units, "VT", "ARMED", "Ban Chỉ huy Quân sự huyện", "Công an huyện");
        return units;
    }

    private static void add(List<Sample> units, String prefix, String type, String... names) {
        for (var i = 0; i < names.length; i++) {
            var area =
                    names[i].contains("Núi Xanh") || names[i].contains("Suối Đá")
                            ? "REMOTE"
                            : "ORDINARY";
            units.add(new Sample("%s%02d".formatted(prefix, i + 1), names[i], type, area));
        }
    }
}
