package vn.bangvang.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.web.Messages;

/**
 * Offers open units of the actor's part of the tree while somebody types a name, without tones, and
 * takes no other: the browser sends the code of what was pressed, or what was typed.
 */
@Named
@RequestScoped
public class UnitChoice implements Converter<String> {
    private static final int SHOWN = 100;

    @Inject UnitService service;
    @Inject Messages messages;

    private final Map<String, String> names = new HashMap<>();

    /** Codes of the units whose names have the words; one more than are shown where there are. */
    public List<String> matching(String words) {
        var found = service.open(words, SHOWN + 1);
        for (var unit : found) {
            var shared = found.stream().filter(u -> u.name().equals(unit.name())).count() > 1;
            names.put(unit.code(), shared ? told(unit) : unit.name());
        }
        return new ArrayList<>(found.stream().map(UnitRow::code).toList());
    }

    /** Units of one name are told apart by what they are part of. */
    private static String told(UnitRow unit) {
        return unit.parentName() == null ? unit.name() : unit.name() + " – " + unit.parentName();
    }

    public int getShown() {
        return SHOWN;
    }

    /** Code of the only unit of the actor's part of the tree; {@code null} where there are more. */
    public String only() {
        var units = service.open("", 2);
        return units.size() == 1 ? units.get(0).code() : null;
    }

    /** Name of the unit with this code; nothing while none is chosen. */
    public String name(String code) {
        return code == null || code.isEmpty() ? "" : names.computeIfAbsent(code, service::name);
    }

    /**
     * @throws ConverterException for what is no open unit, unless it was chosen before
     */
    @Override
    public String getAsObject(FacesContext context, UIComponent field, String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        if (sent.equals(((EditableValueHolder) field).getValue())) {
            return sent;
        }
        var open = service.open();
        var meant =
                open.stream().anyMatch(u -> u.code().equals(sent))
                        ? List.of(sent)
                        : open.stream()
                                .filter(u -> Text.key(u.name()).equals(Text.key(sent)))
                                .map(UnitRow::code)
                                .toList();
        if (meant.size() != 1) {
            var message = messages.of("organization.choose.must");
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
        }
        return meant.get(0);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, String code) {
        return code == null ? "" : code;
    }
}
