package vn.bangvang.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.award.Award;
import vn.bangvang.platform.Text;

/** Awards by the many ways in which offices write them; what two awards could be is none. */
final class OldAwards {
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("ldtt", "LDTT"),
                    Map.entry("lao dong tien tien", "LDTT"),
                    Map.entry("danh hieu lao dong tien tien", "LDTT"),
                    Map.entry("cstdcs", "CSTDCS"),
                    Map.entry("cstd co so", "CSTDCS"),
                    Map.entry("chien sy thi dua co so", "CSTDCS"),
                    Map.entry("chien si thi dua cap co so", "CSTDCS"),
                    Map.entry("danh hieu chien si thi dua co so", "CSTDCS"),
                    Map.entry("cstdt", "CSTDT"),
                    Map.entry("cstd tinh", "CSTDT"),
                    Map.entry("cstd cap tinh", "CSTDT"),
                    Map.entry("chien sy thi dua cap tinh", "CSTDT"),
                    Map.entry("cstdtq", "CSTDTQ"),
                    Map.entry("cstd toan quoc", "CSTDTQ"),
                    Map.entry("ttldtt", "TTLDTT"),
                    Map.entry("tt ldtt", "TTLDTT"),
                    Map.entry("tap the ldtt", "TTLDTT"),
                    Map.entry("ttldxs", "TTLDXS"),
                    Map.entry("tt ldxs", "TTLDXS"),
                    Map.entry("tap the ldxs", "TTLDXS"),
                    Map.entry("giay khen cua chu tich ubnd huyen", "GK_H"),
                    Map.entry("giay khen ubnd huyen", "GK_H"),
                    Map.entry("giay khen huyen", "GK_H"));

    private final Map<String, Award> byKey = new HashMap<>();

    OldAwards(List<Award> awards) {
        var byCode = new HashMap<String, Award>();
        for (var award : awards) {
            byCode.put(award.code(), award);
            byKey.put(Text.key(award.name()), award);
            byKey.put(Text.key(award.code()), award);
        }
        SHORT.forEach(
                (text, code) -> {
                    if (byCode.containsKey(code)) {
                        byKey.put(text, byCode.get(code));
                    }
                });
    }

    Optional<Award> named(String text) {
        return Optional.ofNullable(byKey.get(Text.key(text).replaceAll("[“”\".]", "").strip()));
    }
}
