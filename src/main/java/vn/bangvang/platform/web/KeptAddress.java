package vn.bangvang.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Forms send to the address at which their page was opened, parameters and all, so that the address
 * bar still names the page after a press: it can be loaded again, kept and handed on.
 */
public class KeptAddress extends ViewHandlerWrapper {
    public KeptAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var address = super.getActionURL(context, viewId);
        var query =
                ((HttpServletRequest) context.getExternalContext().getRequest()).getQueryString();
        var here = context.getViewRoot();
        return query == null || here == null || !viewId.equals(here.getViewId())
                ? address
                : address + (address.contains("?") ? "&" : "?") + query;
    }
}
