package vn.bangvang.platform.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import java.util.Base64;
import java.util.List;

/**
 * What Faces and PrimeFaces put into every form comes back in its shape; anything else is forged.
 */
public class HiddenFields implements PhaseListener {
    /** State of a page that keeps none. */
    private static final String STATELESS = "stateless";

    private static final List<String> IN_BASE_64 =
            List.of(ResponseStateManager.VIEW_STATE_PARAM, "primefaces.nonce");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var sent = event.getFacesContext().getExternalContext().getRequestParameterMap();
        for (var name : IN_BASE_64) {
            if (sent.containsKey(name) && !isInShape(sent.get(name))) {
                throw new BadRequest(name);
            }
        }
    }

    private static boolean isInShape(String value) {
        if (value.equals(STATELESS)) {
            return true;
        }
        try {
            return Base64.getDecoder().decode(value).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
