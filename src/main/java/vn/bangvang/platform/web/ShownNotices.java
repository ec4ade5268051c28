package vn.bangvang.platform.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** A notice that the page at hand shows is not shown again by the next one. */
public class ShownNotices implements PhaseListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        event.getFacesContext().getExternalContext().getFlash().setKeepMessages(false);
    }
}
