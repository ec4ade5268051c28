package vn.bangvang.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.util.Objects;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.NotAllowed;
import vn.bangvang.platform.access.Refusal;

/**
 * What a page shows is fixed when it is opened: a form that comes back for another record, by a
 * parameter in its address or its body, is refused and told.
 */
public class FixedParameters implements PhaseListener {
    private static final int TOLD = 60;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isPostback()
                || context.getViewRoot() == null
                || context.getResponseComplete()) {
            return;
        }
        var sent = context.getExternalContext().getRequestParameterValuesMap();
        for (var parameter : ViewMetadata.getViewParameters(context.getViewRoot())) {
            var opened = Objects.toString(parameter.getSubmittedValue(), "");
            for (var now : sent.getOrDefault(parameter.getName(), new String[0])) {
                if (!now.equals(opened)) {
                    refuse(context, parameter.getName() + "=" + now);
                }
            }
        }
    }

    private static void refuse(FacesContext context, String other) {
        var told = other.length() > TOLD ? other.substring(0, TOLD) : other;
        var page = context.getViewRoot().getViewId();
        var account = CDI.current().select(Acting.class).get().actor().account();
        CDI.current()
                .getBeanManager()
                .getEvent()
                .fire(new Refusal(account, "FixedParameters", page + " " + told));
        throw new NotAllowed(page + " " + told);
    }
}
