package vn.bangvang.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Kept notices are told by the next answer that has a place for them. */
public class ShownNotices implements PhaseListener {
    private static final String PLACE = "notices";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        // a stranger's page gets no session for this
        if (context.getExternalContext().getSession(false) != null && hasPlace(context)) {
            CDI.current().select(KeptNotices.class).get().tell(context);
        }
    }

    private static boolean hasPlace(FacesContext context) {
        var part = context.getPartialViewContext();
        return !part.isPartialRequest()
                || part.isRenderAll()
                || part.getRenderIds().contains(PLACE);
    }
}
