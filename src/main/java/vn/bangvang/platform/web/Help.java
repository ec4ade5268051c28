package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the shown page is for, and the articles behind it. */
@Named
@RequestScoped
public class Help {
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    /** A few sentences; every signed-in page has them. */
    public String getText() {
        return messages.of(key(request.getServletPath()));
    }

    /**
     * {@code /app/dossier/list.xhtml} is explained under {@code dossier.help.list}, a page that
     * lies in no folder under its name in {@code home}.
     */
    static String key(String path) {
        var page = path.replaceFirst("^/app/", "").replaceFirst("\\.xhtml$", "").split("/");
        return page.length == 1 ? "home.help." + page[0] : page[0] + ".help." + page[1];
    }
}
