package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.bangvang.news.NewsService;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Actors;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.report.ReportSection;
import vn.bangvang.report.ReportService;

/** A figure is counted once: whoever tells it tells the same. */
class OneFigureIT extends DeployedTest {
    private static final String AWARD =
            "Tập thể Lao động tiên tiến"; // 45 of them were given in 2016, and no other count is 45

    @Inject ReportService reports;
    @Inject NewsService news;
    @Inject HttpServletRequest request;

    @Test
    void a_figure_changed_in_the_records_moves_in_page_document_workbook_and_news()
            throws Exception {
        tellsEverywhere(45);

        var entry =
                number(
                        "select min(seq) from register_entry where year = 2016 and award_code = 'TTLDTT'");
        run("update register_entry set year = 1916 where seq = " + entry);
        try {
            tellsEverywhere(44);
        } finally {
            run("update register_entry set year = 2016 where seq = " + entry);
        }

        tellsEverywhere(45);
    }

    private void tellsEverywhere(int count) throws Exception {
        forget(count);
        assertThat(draft()).contains("“" + AWARD + "” cho " + count + " tập thể");
        assertThat(page())
                .containsPattern(AWARD + "\\s*</a>[\\s\\S]{1,600}?>\\s*" + count + "\\s*</td>");
        assertThat(document()).contains(AWARD + "\tTập thể\t" + count);
        assertThat(workbook()).contains(List.of(AWARD, "Tập thể", String.valueOf(count)));
    }

    /** Figures are kept until something is written; the test changed records behind the program. */
    private void forget(int count) {
        as(
                () -> {
                    reports.remark(1900, ReportSection.DIRECTIONS, "Lần " + count);
                    return null;
                });
    }

    private String page() {
        var base =
                "http://localhost:%d%s/"
                        .formatted(
                                request.getServerPort(),
                                request.getServletContext().getContextPath());
        return new Visitor(base)
                .signedIn("vanthu", "bangvang-2017")
                .open("app/report/year.xhtml?year=2016")
                .body();
    }

    private String document() throws IOException {
        var docx = as(() -> reports.document(2016, false, DocumentFormat.DOCX));
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        }
    }

    /** Award, subject and count of each row of the first sheet. */
    private List<List<String>> workbook() throws IOException {
        var xlsx = as(() -> reports.workbook(2016, false));
        var rows = new ArrayList<List<String>>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (var i = 1; i < 4; i++) {
                    var cell = row.getCell(i);
                    cells.add(
                            cell != null && cell.getCellType() == CellType.NUMERIC
                                    ? String.valueOf((long) cell.getNumericCellValue())
                                    : String.valueOf(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** What an editor would find, thrown away again. */
    private String draft() throws Exception {
        var slug = as(() -> reports.draftNews(2016, "Người thử"));
        var body = as(() -> news.item(slug)).form().body();
        run("delete from news_item where slug = '" + slug + "'");
        return body;
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(Actors.WITH_EVERY_RIGHT, work);
    }

    private static void run(String sql) throws SQLException, NamingException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static long number(String sql) throws SQLException, NamingException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static DataSource database() throws NamingException {
        return (DataSource) new InitialContext().lookup("jdbc/migration");
    }
}
