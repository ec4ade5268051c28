package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.dossier.intake.IntakeRow;
import vn.bangvang.dossier.intake.Preview;
import vn.bangvang.dossier.intake.Question;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.sheet.Fault;
import vn.bangvang.platform.sheet.Passed;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.ListFile;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;

/**
 * Backs {@code /app/dossier/import.xhtml}: upload, look at every row, mend cells and answer what is
 * asked, confirm.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final int SIZE = 50;

    @Inject ImportService service;
    @Inject EditableDossier editable;
    @Inject Messages messages;
    @Inject Notices notices;

    private String dossier;
    private final ListFile file = new ListFile(this::look, this::template);
    private Preview preview;
    private int page = 1;
    private List<Integer> sheets = new ArrayList<>();
    private Map<String, Boolean> hidden = new HashMap<>();
    private Map<String, String> cells = new HashMap<>();
    private Map<String, String> choices = new HashMap<>();
    private boolean consent;

    /** What was answered when the preview that is shown was read. */
    private IntakeAnswers shown = IntakeAnswers.NONE;

    /** Cells that had a fault once: what is typed there stands even when it is nothing. */
    private Set<String> faulty = new HashSet<>();

    public String load() {
        return editable.find(dossier).isPresent() ? null : EditableDossier.reading(dossier);
    }

    private void template() {
        Download.send(
                "mau-danh-sach-" + dossier + ".xlsx", Download.XLSX, service.template(dossier));
    }

    private void look() {
        preview = null;
        hidden = new HashMap<>();
        cells = new HashMap<>();
        choices = new HashMap<>();
        faulty = new HashSet<>();
        consent = false;
        take(service.upload(dossier, file.name(), file.content()));
        file.forget();
        shown = answers();
    }

    /** Reads the list again with what was typed and chosen. */
    public void again() {
        consent = consent && !isChanged();
        shown = answers();
        take(service.preview(preview.batch(), shown));
    }

    /** Whether anything was typed or chosen since what is shown was read. */
    private boolean isChanged() {
        return !answers().agreed().equals(shown.agreed());
    }

    private void take(Preview read) {
        preview = read;
        page = 1;
        sheets = new ArrayList<>(read.chosen());
        read.faults().forEach(f -> cells.putIfAbsent(cell(f), f.text()));
        read.faults().forEach(f -> faulty.add(cell(f)));
    }

    private IntakeAnswers answers() {
        var wanted = new HashSet<String>();
        hidden.forEach((row, take) -> wanted.add(Boolean.TRUE.equals(take) ? row : ""));
        var typed = new HashMap<String, String>();
        cells.forEach((cell, text) -> typed.put(cell, text == null ? "" : text));
        typed.entrySet().removeIf(e -> e.getValue().isEmpty() && !faulty.contains(e.getKey()));
        preview.faults().stream()
                .filter(f -> f.text().equals(typed.get(cell(f))))
                .forEach(f -> typed.remove(cell(f)));
        var chosen = new HashMap<>(choices);
        chosen.values().removeIf(v -> v == null || v.isEmpty());
        return new IntakeAnswers(new HashSet<>(sheets), wanted, typed, chosen, consent);
    }

    /** What was not previewed is not saved. */
    public String confirm() {
        if (isChanged()) {
            again();
            notices.warn("dossier.import.look");
            return null;
        }
        var count = service.confirm(preview.batch(), answers());
        notices.done("dossier.import.done", count);
        return "/app/dossier/dossier.xhtml?faces-redirect=true&code=" + dossier;
    }

    public void turn(int to) {
        page = to;
    }

    /** Who stands in the row of a fault; empty where nobody does. */
    public String name(Fault fault) {
        return preview.names().getOrDefault(fault.sheet() + ":" + fault.row(), "");
    }

    /** The key under which a faulty cell is typed anew. */
    public String cell(Fault fault) {
        return IntakeAnswers.cell(fault.sheet(), fault.row(), fault.column());
    }

    /** The key under which a cell of a row is typed anew. */
    public String cell(IntakeRow row, String heading) {
        return IntakeAnswers.cell(row.sheet(), row.row(), heading);
    }

    public String rowKey(Passed passed) {
        return passed.sheet() + ":" + passed.row();
    }

    /** What an answer says; one that makes somebody or something new has words of the program. */
    public String label(Question question, Question.Option option) {
        return option.label().isEmpty()
                ? messages.of(
                        question.about() == Question.About.PERSON
                                ? "dossier.import.newPerson"
                                : "dossier.import.newCollective")
                : option.label();
    }

    /** The rows of the page that is shown. */
    public List<IntakeRow> getRows() {
        return Slice.page(page, SIZE).of(preview.rows());
    }

    public int getPages() {
        return Slice.pages(preview.rows().size(), SIZE);
    }

    public int getPage() {
        return page;
    }

    public Preview getPreview() {
        return preview;
    }

    public List<Integer> getSheets() {
        return sheets;
    }

    public void setSheets(List<Integer> sheets) {
        this.sheets = sheets;
    }

    public Map<String, Boolean> getHidden() {
        return hidden;
    }

    public Map<String, String> getCells() {
        return cells;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }

    public ListFile getFile() {
        return file;
    }
}
