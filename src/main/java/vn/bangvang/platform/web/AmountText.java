package vn.bangvang.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount in đồng as people write it: 5000000, 5.000.000 or 5 000 000. */
@FacesConverter("amount")
public class AmountText implements Converter<Long> {
    private static final Pattern WRITTEN =
            Pattern.compile("\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4}|\\d{1,3}([ \u00a0]\\d{3}){1,4}");

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isBlank()
                ? null
                : read(value)
                        .orElseThrow(() -> Typed.wrong(context, "platform.amount.invalid", value));
    }

    /** The amount that is written; empty where it is none, or could be two. */
    static Optional<Long> read(String value) {
        var written = value.strip();
        return WRITTEN.matcher(written).matches()
                ? Optional.of(Long.valueOf(written.replaceAll("[. \u00a0]", "")))
                : Optional.empty();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long value) {
        return value == null ? "" : "%,d".formatted(value).replace(',', '.');
    }
}
