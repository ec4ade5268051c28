package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.Settings;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.record.Progress;

/** Which place this is: its name, its trust badge (off until one was granted), practice or real. */
@Named("place")
@RequestScoped
public class Place {
    @Inject Settings settings;
    @Inject PortalAddress portalAddress;
    @Inject Clocks clocks;
    @Inject Acting acting;
    @Inject Show show;
    @Inject HttpServletRequest request;

    private String title;

    public String getTitle() {
        if (title == null) {
            title = "Ủy ban nhân dân " + settings.get("place.name");
        }
        return title;
    }

    public String getBadgeImage() {
        return settings.get("portal.badge.image");
    }

    public String getBadgeLink() {
        return settings.get("portal.badge.link");
    }

    public String getBadgeAlt() {
        return settings.get("portal.badge.alt");
    }

    /** Whom to call who forgot the password; empty while nobody wrote it down. */
    public String getHelp() {
        return settings.get("place.help");
    }

    /** Whether this is the practice district, which lives in another time. */
    public boolean isPractice() {
        return clocks.isShifted();
    }

    public String getToday() {
        return show.date(clocks.today());
    }

    /** Whether the account's long work still runs, such as that of a page which was left. */
    public boolean isWorking() {
        return Progress.of(acting.actor().account()).isPresent();
    }

    /**
     * The whole address at which everybody finds the page that is shown; empty while nobody has
     * said where the portal is.
     */
    public String getAddress() {
        var portal = portalAddress.get();
        var query = request.getQueryString();
        var page = request.getServletPath().replaceFirst("^/index.xhtml$", "/");
        return portal.isEmpty() ? "" : portal + page + (query == null ? "" : "?" + query);
    }

    /** The page that is shown, with what it shows, as a parameter of an address. */
    public String getHere() {
        var query = request.getQueryString();
        return URLEncoder.encode(
                request.getServletPath() + (query == null ? "" : "?" + query),
                StandardCharsets.UTF_8);
    }
}
