package vn.bangvang.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Logger;
import vn.bangvang.platform.Vocabulary;

/**
 * Says that nothing was done when a form came without its button's action: its row is gone, or what
 * the page kept is. Faces would show the page again as if all were well.
 */
public class UnheardPress implements PhaseListener {
    private static final Logger LOG = Logger.getLogger(UnheardPress.class.getName());

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isPostback()
                || context.isValidationFailed()
                || context.getPartialViewContext().isAjaxRequest()
                || HeardPress.isIn(context)) {
            return;
        }
        var external = context.getExternalContext();
        LOG.warning(
                () ->
                        "No action for "
                                + context.getViewRoot().getViewId()
                                + " "
                                + external.getRequestParameterMap().keySet());
        external.setResponseStatus(HttpServletResponse.SC_CONFLICT);
        context.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        new Vocabulary(Language.of((HttpServletRequest) external.getRequest()))
                                .of("platform.error.unheard"),
                        null));
    }
}
