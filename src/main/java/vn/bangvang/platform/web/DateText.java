package vn.bangvang.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import vn.bangvang.platform.Days;
import vn.bangvang.platform.Text;

/** A day as people write it. */
@FacesConverter(value = "date", forClass = LocalDate.class)
public class DateText implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isBlank()
                ? null
                : Days.day(value)
                        .orElseThrow(() -> Typed.wrong(context, "platform.date.invalid", value));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : Text.day(value);
    }
}
