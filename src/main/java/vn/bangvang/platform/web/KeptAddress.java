package vn.bangvang.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Forms send to the address at which their page was opened, so that the address bar still names the
 * page after a press: it can be loaded again, kept and handed on. Only parameters of links are
 * taken over, never what could stand for a field of the form; redirects name their own.
 */
public class KeptAddress extends ViewHandlerWrapper {
    /** Names of link parameters; those of fields and buttons have other signs in them. */
    private static final Pattern LINKED = Pattern.compile("[A-Za-z]{1,20}=[^&]*");

    public KeptAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var address = super.getActionURL(context, viewId);
        var here = context.getViewRoot();
        if (context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || here == null
                || !viewId.equals(here.getViewId())) {
            return address;
        }
        var query =
                linked(
                        ((HttpServletRequest) context.getExternalContext().getRequest())
                                .getQueryString());
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }

    /** The pairs of a query that are parameters of a link. */
    static String linked(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> LINKED.matcher(pair).matches())
                        .collect(Collectors.joining("&"));
    }
}
