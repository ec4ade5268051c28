package vn.bangvang.bench;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.bangvang.bonus.BonusService;
import vn.bangvang.council.CouncilService;
import vn.bangvang.council.session.AgendaFilter;
import vn.bangvang.decision.DecisionService;
import vn.bangvang.decision.Rounding;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.Shown;
import vn.bangvang.dossier.intake.ImportService;
import vn.bangvang.dossier.intake.IntakeAnswers;
import vn.bangvang.dossier.intake.Preview;
import vn.bangvang.it.DeployedTest;
import vn.bangvang.it.NominationList;
import vn.bangvang.it.OwnPlace;
import vn.bangvang.it.PrintedCertificates;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.report.ReportService;
import vn.bangvang.wording.DocumentKind;

/**
 * The round of a whole district: 2,689 nominations in 15 dossiers, the largest of 1,219, from the
 * workbooks to the certificates, in the heap of an office's server. Not a test: it asserts nothing.
 */
class DistrictRound extends DeployedTest {
    private static final int LARGEST = 1_219;
    private static final int OTHERS = 105;
    private static final int SCHOOLS = 15;
    private static final int LARGE = 2_000;
    private static final int LARGE_UNITS = 5;

    @Inject OwnPlace place;
    @Inject OwnPlace large;
    @Inject ImportService imports;
    @Inject DossierService dossiers;
    @Inject CouncilService council;
    @Inject DecisionService decisions;
    @Inject PrintedCertificates printed;
    @Inject BonusService bonuses;
    @Inject ReportService reports;

    private Preview preview;

    @Test
    void a_round_goes_its_whole_way() {
        place.found("BENCH", "Huyện Đo Lường", "AUTHORITY", SCHOOLS).opens(List.of("LDTT"));
        var list = NominationList.workbook("Lê Thị Đo", LARGEST);
        time("preview of 1,219 nominations", () -> read(list).rows().size());
        time("the same, written", () -> imports.confirm(preview.batch(), IntakeAnswers.NONE));
        time("14 more workbooks of 105, read and written", this::imported);
        for (var nth : List.of("first", "second", "third")) {
            time(
                    "page of the largest dossier, " + nth,
                    () -> dossiers.nominations(largest(), Shown.FIRST).total());
        }
        time("submitted and accepted", place::submits);
        time("supported and appraised", place::appraises);
        time("session planned and opened", place::plans);
        time("one member's vote on all of it", place::votes);
        time("session closed", place::closes);
        time("head of the session", () -> council.session(place.session()).cases());
        time("page of its agenda", () -> agenda(place.session()));
        time(
                "minutes",
                () ->
                        council.paper(place.session(), DocumentKind.MINUTES, DocumentFormat.DOCX)
                                .length);
        time("decision drafted", place::drafts);
        time("decision signed", place::signs);
        time("decision DOCX", () -> decisions.paper(place.decision(), DocumentFormat.DOCX).length);
        time("decision PDF", () -> decisions.paper(place.decision(), DocumentFormat.PDF).length);
        time("certificates", () -> printed.of(place.decision()).length);
        time(
                "bonus workbook",
                () -> bonuses.workbook(place.decision(), Rounding.ROUND_UP_10K).length);
        time("year report", () -> reports.document(2017, false, DocumentFormat.DOCX).length);
    }

    /** Five units of 2,000 each, in one decision: what is kept in memory does not grow with it. */
    @Test
    void ten_thousand_certificates() {
        large.found("NGHIN", "Huyện Mười Nghìn", "AUTHORITY", LARGE_UNITS).opens(List.of("LDTT"));
        large.as(
                large.everybody(),
                () -> {
                    for (var dossier : large.dossierCodes()) {
                        var file = NominationList.workbook("Lê Thị Nghìn " + dossier, LARGE);
                        var read = imports.upload(dossier, "danh-sach.xlsx", file);
                        imports.confirm(read.batch(), IntakeAnswers.NONE);
                    }
                    return null;
                });
        large.submits().appraises().plans().votes().closes().decides();
        for (var nth : List.of("first", "second")) {
            time(large, "10,000 certificates, " + nth, () -> printed.of(large.decision()).length);
        }
    }

    private String largest() {
        return place.dossierCodes().get(0);
    }

    private long agenda(String session) {
        return council.agenda(session, AgendaFilter.of("LDTT"), Slice.page(1, 25)).total();
    }

    private Preview read(byte[] list) {
        preview = imports.upload(largest(), "danh-sach.xlsx", list);
        return preview;
    }

    private Object imported() {
        var count = 0;
        for (var dossier : place.dossierCodes().subList(1, SCHOOLS)) {
            var file = NominationList.workbook("Lê Thị Đo " + dossier, OTHERS);
            var read = imports.upload(dossier, "danh-sach.xlsx", file);
            count += imports.confirm(read.batch(), IntakeAnswers.NONE);
        }
        return count;
    }

    private void time(String what, Supplier<Object> work) {
        time(place, what, work);
    }

    private static void time(OwnPlace at, String what, Supplier<Object> work) {
        var begun = System.nanoTime();
        var result = at.as(at.everybody(), work);
        var millis = (System.nanoTime() - begun) / 1_000_000;
        var heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.println(
                "BENCH %-48s %6d ms, %3d MB in use of %d (%s)"
                        .formatted(
                                what,
                                millis,
                                heap >> 20,
                                Runtime.getRuntime().maxMemory() >> 20,
                                result instanceof Number ? result : "done"));
    }
}
