package vn.bangvang.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.bangvang.platform.Days;

/** A day and hour in Viet Nam as people write them, such as 17/02/2017 8:20:AM. */
@FacesConverter(value = "moment", forClass = LocalDateTime.class)
public class MomentText implements Converter<LocalDateTime> {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    @Override
    public LocalDateTime getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isBlank()
                ? null
                : Days.moment(value)
                        .orElseThrow(() -> Typed.wrong(context, "platform.moment.invalid", value));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDateTime value) {
        return value == null ? "" : SHOWN.format(value);
    }
}
