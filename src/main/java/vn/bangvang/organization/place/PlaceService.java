package vn.bangvang.organization.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.start.StartCheck;

/**
 * What administrators set for the place: its names, the portal's address, counter and trust badge.
 */
@ApplicationScoped
@Transactional
public class PlaceService {
    private static final List<String> CODES =
            List.of(
                    "place.name",
                    "place.authority",
                    "place.seat",
                    "place.unit",
                    "place.completeFrom",
                    "place.leastCases",
                    "place.help",
                    "place.secondFactor",
                    PortalAddress.SETTING,
                    "portal.visits.start",
                    "portal.badge.image",
                    "portal.badge.link",
                    "portal.badge.alt");
    private static final int LONGEST = 1000;

    @Inject Settings settings;
    @Inject StartCheck server;
    @Inject PortalAddress portal;
    @Inject Units units;

    /** Settings by code, in the order of the page. */
    @Needs(Permission.ACCOUNT_EDIT)
    public Map<String, String> read() {
        var content = new LinkedHashMap<String, String>();
        CODES.forEach(code -> content.put(code, settings.get(code)));
        return content;
    }

    /** When the last back-up was taken, UTC; {@code null} when none ever was. */
    @Needs(Permission.ACCOUNT_EDIT)
    public LocalDateTime lastBackUp() {
        var taken = settings.get("backup.last");
        return taken.isEmpty() ? null : LocalDateTime.parse(taken);
    }

    @Needs(Permission.ACCOUNT_EDIT)
    public void save(Map<String, String> content) {
        for (var entry : content.entrySet()) {
            if (!CODES.contains(entry.getKey())) {
                throw new NotFound("setting " + entry.getKey());
            }
            var text = entry.getValue() == null ? "" : entry.getValue();
            if (text.length() > LONGEST
                    || entry.getKey().equals("portal.visits.start") && !text.matches("\\d{1,15}")
                    || entry.getKey().equals("place.completeFrom") && !text.matches("\\d{4}")
                    || entry.getKey().equals("place.secondFactor") && !text.matches("[01]")
                    || entry.getKey().equals("portal.badge.link") && !text.matches("|https://\\S+")
                    || entry.getKey().equals("place.leastCases") && !text.matches("[1-9]\\d{0,3}")
                    || entry.getKey().equals("place.unit")
                            && !text.isEmpty()
                            && units.find(text).isEmpty()
                    || entry.getKey().equals(PortalAddress.SETTING) && !isReachable(text)) {
                throw new RuleViolation(
                        "organization.place.wrong", "{organization." + entry.getKey() + "}", text);
            }
        }
        content.forEach(
                (code, text) -> {
                    if (code.equals(PortalAddress.SETTING)) {
                        portal.set(text);
                    } else {
                        settings.set(code, text == null ? "" : text);
                    }
                });
    }

    /** An office's portal is reached over TLS, else the server would not start again. */
    private boolean isReachable(String address) {
        return address.matches(server.isPractice() ? "https?://[^\\s/]+/*" : "https://[^\\s/]+/*")
                && PortalAddress.origin(address).isPresent();
    }
}
