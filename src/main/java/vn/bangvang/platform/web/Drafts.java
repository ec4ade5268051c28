package vn.bangvang.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.platform.draft.DraftService;

/** Knows whether the form that was sent keeps a draft. */
@RequestScoped
public class Drafts {
    @Inject DraftService drafts;
    @Inject HttpServletRequest request;

    /** What the form asked for is done: its text is no draft any more. */
    public void saved() {
        var place = Query.text(request, "draft");
        if (!place.isEmpty()) {
            drafts.forget(place);
        }
    }
}
