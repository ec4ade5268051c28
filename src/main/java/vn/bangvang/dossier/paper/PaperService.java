package vn.bangvang.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import vn.bangvang.dossier.Dossiers;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Numbers;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.paper.CheckedPaper;
import vn.bangvang.platform.paper.Files;

/** The papers of a dossier (thành phần hồ sơ). */
@ApplicationScoped
@Transactional
public class PaperService {
    @Inject Dossiers dossiers;
    @Inject Files files;
    @Inject Numbers numbers;
    @Inject Acting acting;
    @Inject Clocks clocks;

    @Needs(value = Permission.DOSSIER_PREPARE, once = true)
    public void attach(String code, PaperKind kind, String fileName, byte[] content) {
        var dossier = dossiers.editable(code);
        var paper = CheckedPaper.of(fileName, content);
        // before a number is drawn, which others wait for
        var kept = files.keep(content);
        var row =
                new PaperRow(
                        null,
                        kind,
                        paper.name(),
                        paper.mediaType(),
                        content.length,
                        clocks.now(),
                        acting.actor().account());
        var paperCode = "TL%06d".formatted(numbers.next("TL"));
        dossiers.add(new Paper(paperCode, dossier, kind, row, kept));
        dossiers.touched(dossier);
    }

    /** Files a paper under another kind. */
    @Needs(Permission.DOSSIER_PREPARE)
    public void file(String paperCode, @NotNull PaperKind kind) {
        var paper = dossiers.paper(paperCode);
        var dossier = dossiers.editable(paper.dossier().code());
        paper.file(kind);
        dossiers.touched(dossier);
    }

    @Needs(Permission.DOSSIER_PREPARE)
    public void detach(String paperCode) {
        var paper = dossiers.paper(paperCode);
        var dossier = dossiers.editable(paper.dossier().code());
        paper.remove();
        dossiers.touched(dossier);
    }

    @Needs(Permission.DOSSIER_READ)
    public PaperContent read(String paperCode) {
        var paper = dossiers.paper(paperCode);
        acting.actor().mustReach(Permission.DOSSIER_READ, paper.dossier().unit().path());
        var row = paper.row();
        return new PaperContent(row.fileName(), row.mediaType(), files.read(paper.sha256()));
    }
}
