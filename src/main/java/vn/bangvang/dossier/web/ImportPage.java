package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.ImportService;
import vn.bangvang.dossier.Preview;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/dossier/import.xhtml}: upload, preview with every fault, confirm. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    @Inject ImportService service;
    @Inject DossierService dossiers;
    @Inject Notices notices;

    private String dossier;
    private transient Part file;
    private Preview preview;

    /** Refuses who may not change the dossier before anything is shown. */
    public void load() {
        dossiers.forEditing(dossier);
    }

    public void template() {
        Download.send(
                "mau-danh-sach-" + dossier + ".xlsx", Download.XLSX, service.template(dossier));
    }

    public void upload() {
        preview = null;
        if (file == null) {
            notices.warn("dossier.paper.none");
            return;
        }
        try {
            preview =
                    service.upload(
                            dossier,
                            file.getSubmittedFileName(),
                            file.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String confirm() {
        var count = service.confirm(preview.batch());
        notices.done("dossier.import.done", count);
        return "/app/dossier/dossier.xhtml?faces-redirect=true&code=" + dossier;
    }

    public Preview getPreview() {
        return preview;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
