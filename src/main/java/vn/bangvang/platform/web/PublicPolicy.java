package vn.bangvang.platform.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Public pages have no script and need no nonce: PrimeFaces would keep one in a view scope and
 * thereby make a session for every visitor.
 */
public class PublicPolicy implements PhaseListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.getExternalContext().getRequestServletPath().startsWith("/app/")) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }
}
