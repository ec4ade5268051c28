package vn.bangvang.platform.web;

import org.primefaces.PrimeFaces;

/** Opens and closes the dialogs of a page with the answer to an Ajax request. */
public final class Dialogs {
    /**
     * @param widget name under which the page knows the dialog
     */
    public static void show(String widget) {
        PrimeFaces.current().executeScript("PF('" + widget + "').show()");
    }

    public static void hide(String widget) {
        PrimeFaces.current().executeScript("PF('" + widget + "').hide()");
    }

    private Dialogs() {}
}
