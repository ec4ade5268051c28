package vn.bangvang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** Settings of the place: names of the authority, address of the portal, trust badge. */
@ApplicationScoped
public class Settings {
    /** What holds until somebody sets it. */
    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "place.name", "huyện",
                    "place.parent", "TỈNH",
                    "place.authority", "ỦY BAN NHÂN DÂN HUYỆN",
                    "place.seat", "Huyện",
                    "portal.address", "http://localhost:9080",
                    "portal.visits.start", "0",
                    "portal.badge.image", "",
                    "portal.badge.link", "",
                    "portal.badge.alt", "");

    @PersistenceContext EntityManager em;

    public String get(String code) {
        var row = em.find(Setting.class, code);
        return row == null ? DEFAULTS.getOrDefault(code, "") : row.content();
    }

    public void set(String code, String content) {
        var row = em.find(Setting.class, code);
        if (row == null) {
            em.persist(new Setting(code, content));
        } else {
            row.become(content);
        }
    }
}
