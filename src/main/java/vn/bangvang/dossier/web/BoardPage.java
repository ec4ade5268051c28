package vn.bangvang.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.bangvang.dossier.progress.Board;
import vn.bangvang.dossier.progress.ProgressService;
import vn.bangvang.dossier.progress.Stage;
import vn.bangvang.dossier.progress.UnitProgress;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.platform.web.Query;
import vn.bangvang.wording.DocumentKind;

/** Backs {@code /app/dossier/board.xhtml}: the units of a round and how far each has come. */
@Named
@ViewScoped
public class BoardPage implements Serializable {
    @Inject ProgressService progress;
    @Inject Notices notices;
    @Inject HttpServletRequest request;

    private String round;
    private Stage stage;
    private Board board;
    private List<UnitProgress> chosen = List.of();

    public void load() {
        stage = Query.choice(request, "stage", Stage.class, null);
        board = progress.board(round);
    }

    /** Units of the stage that is looked at; all when none is. */
    public List<UnitProgress> getUnits() {
        return board.units().stream().filter(u -> stage == null || u.stage() == stage).toList();
    }

    /** Ticks every unit that is looked at and has not sent its dossier. */
    public void chooseOwing() {
        chosen = getUnits().stream().filter(UnitProgress::owes).toList();
    }

    public void remind() {
        if (chosen.isEmpty()) {
            notices.warn("dossier.board.nobody");
            return;
        }
        var asked = progress.remind(round, chosen.stream().map(UnitProgress::unitCode).toList());
        chosen = List.of();
        board = progress.board(round);
        if (asked == 0) {
            notices.warn("dossier.board.nothingOwed");
        } else {
            notices.done("dossier.board.reminded", asked);
        }
    }

    /** The letter to all units that have not sent their dossier. */
    public void letter(DocumentFormat format) {
        Download.send(
                DocumentKind.REMINDER.fileName() + "-" + round,
                format,
                progress.reminder(round, format));
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public Stage getStage() {
        return stage;
    }

    public Board getBoard() {
        return board;
    }

    public List<UnitProgress> getChosen() {
        return chosen;
    }

    public void setChosen(List<UnitProgress> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }
}
