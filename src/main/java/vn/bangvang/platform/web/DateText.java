package vn.bangvang.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Text;

/** A day as people write it; eight digits may be typed without what stands between. */
@FacesConverter(value = "date", forClass = LocalDate.class)
public class DateText implements Converter<LocalDate> {
    private static final Pattern EIGHT = Pattern.compile("^(\\d{2})(\\d{2})(\\d{4})$");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isBlank()
                ? null
                : Days.day(EIGHT.matcher(value.strip()).replaceFirst("$1/$2/$3"))
                        .orElseThrow(() -> Typed.wrong(context, "platform.date.invalid", value));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : Text.day(value);
    }
}
