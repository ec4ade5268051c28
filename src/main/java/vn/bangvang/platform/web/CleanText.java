package vn.bangvang.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import vn.bangvang.platform.Text;

/** The door for typed text: NFC, without spaces at the ends; empty becomes nothing. */
@FacesConverter(value = "text", forClass = String.class)
public class CleanText implements Converter<String> {
    /** Small pictures (emoji): no document prints them. */
    private static final Pattern PICTURE = Pattern.compile("[\\x{1F000}-\\x{1FAFF}]");

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null) {
            return null;
        }
        var clean = Text.typed(value);
        var picture = PICTURE.matcher(clean);
        if (picture.find()) {
            throw Typed.wrong(context, "platform.text.picture", picture.group());
        }
        return clean.isEmpty() ? null : clean;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
