package vn.bangvang.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.bangvang.platform.NotFound;
import vn.bangvang.register.Merit;
import vn.bangvang.register.RegisterRow;
import vn.bangvang.register.RegisterService;

/** Backs {@code /app/register/recipient.xhtml}: all awards of a person, collective or household. */
@Named
@ViewScoped
public class RecipientPage implements Serializable {
    @Inject RegisterService service;

    private String key;
    private List<RegisterRow> entries = List.of();
    private transient List<Merit> declared = List.of();
    private transient Map<Long, String> heirs = Map.of();

    public void load() {
        if (key == null) {
            throw new NotFound("recipient without a key");
        }
        entries = service.timeline(key);
        declared = service.declared(key);
        heirs = service.heirs(entries);
    }

    /** The recipient as the latest entry names it; empty where nothing is on record. */
    public String getName() {
        return entries.stream().findFirst().map(e -> e.recipient().name()).orElse("");
    }

    public List<RegisterRow> getEntries() {
        return entries;
    }

    /** Names of the units that carry on the unit of an entry today. */
    public String heir(RegisterRow row) {
        return heirs.getOrDefault(row.honour().unitId(), row.recipient().unit());
    }

    public List<Merit> getDeclared() {
        return declared;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
