package vn.bangvang.platform.web;

import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.FacesContext;
import java.util.regex.Pattern;
import org.primefaces.PrimeFaces;

/** Opens and closes the dialogs of a page with the answer to an Ajax request. */
public final class Dialogs {
    private static final Pattern ID = Pattern.compile("[\\w:-]{1,200}");

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

    /** Of buttons too, which the library's own way passes over. */
    public static void focus(String id) {
        if (id != null && ID.matcher(id).matches()) {
            PrimeFaces.current().executeScript("document.getElementById('" + id + "')?.focus()");
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
