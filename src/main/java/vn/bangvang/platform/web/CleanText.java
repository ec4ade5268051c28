package vn.bangvang.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.bangvang.platform.Text;

/** The door for typed text: NFC, without spaces at the ends; empty becomes nothing. */
@FacesConverter(value = "text", forClass = String.class)
public class CleanText implements Converter<String> {
    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null) {
            return null;
        }
        var clean = Text.typed(value);
        return clean.isEmpty() ? null : clean;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
