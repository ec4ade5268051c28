package vn.bangvang.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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

    public void load() {
        entries = service.timeline(key);
        declared = service.declared(key);
    }

    public List<RegisterRow> getEntries() {
        return entries;
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
