package vn.bangvang.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.http.HttpServletRequest;
import vn.bangvang.platform.Vocabulary;

/** What a person typed. */
final class Typed {
    private Typed() {}

    /** Says that what was typed is not understood, beside its field. */
    static ConverterException wrong(FacesContext context, String key, String value) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var text = new Vocabulary(Language.of(request)).of(key, value);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
