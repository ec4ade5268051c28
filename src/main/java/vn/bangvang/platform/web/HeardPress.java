package vn.bangvang.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Notes that a press of a button reached its action. */
public class HeardPress implements ActionListener {
    private static final String HEARD = HeardPress.class.getName();

    private final ActionListener wrapped;

    public HeardPress(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext.getCurrentInstance().getAttributes().put(HEARD, true);
        wrapped.processAction(event);
    }

    static boolean isIn(FacesContext context) {
        return context.getAttributes().containsKey(HEARD);
    }
}
