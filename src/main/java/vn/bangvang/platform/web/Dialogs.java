package vn.bangvang.platform.web;

import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.FacesContext;
import org.primefaces.PrimeFaces;

/** Opens and closes the dialogs of a page with the answer to an Ajax request. */
public final class Dialogs {
    /**
     * @param widget name under which the page knows the dialog
     */
    public static void show(String widget) {
        PrimeFaces.current().executeScript("PF('" + widget + "').show()");
    }

    /**
     * @param opener id of the button that opened it, which takes the focus again: it may have been
     *     drawn anew
     */
    public static void hide(String widget, String opener) {
        PrimeFaces.current().executeScript("PF('" + widget + "').hide()");
        focus(opener);
    }

    public static void focus(String id) {
        if (id != null) {
            PrimeFaces.current().focus(id);
        }
    }

    /** Id of the button whose press is answered. */
    public static String pressed() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
    }

    private Dialogs() {}
}
