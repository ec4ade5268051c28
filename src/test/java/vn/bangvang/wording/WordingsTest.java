package vn.bangvang.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.document.OfficialDocument.Article;
import vn.bangvang.platform.document.OfficialDocument.Heading;
import vn.bangvang.platform.document.OfficialDocument.Paragraph;
import vn.bangvang.platform.document.OfficialDocument.Table;
import vn.bangvang.platform.table.ReportTable;
import vn.bangvang.platform.table.ReportTable.Column;
import vn.bangvang.platform.table.ReportTable.Kind;
import vn.bangvang.platform.table.ReportTable.Row;

/** What a wording becomes when the records fill it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordingsTest {
    private static final ReportTable TABLE =
            new ReportTable(List.of(Column.named("Tên", Kind.TEXT)), List.of(Row.of("Lò Thị Mẫu")));

    @ParameterizedTest
    @EnumSource
    void what_the_program_brings_along_can_be_written_with_values_and_without(DocumentKind kind) {
        var text = WordingText.ofProgram(kind);
        var placeholders = Placeholders.of(kind);

        Filled.mustKnow(text, placeholders.names());

        var full = document(text, placeholders.examples());
        assertThat(full.title()).isNotBlank().doesNotContain("{{");
        assertThat(full.body()).isNotEmpty();
        assertThat(document(text, placeholders.emptied()).title()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void a_wording_is_read_as_it_was_written(DocumentKind kind) {
        var text = WordingText.ofProgram(kind);

        assertThat(WordingText.read(text.content())).isEqualTo(text);
    }

    @Test
    void a_line_that_only_looks_like_the_mark_of_a_part_stays_a_line() {
        var text = new WordingText(Map.of(Part.BODY, "Trước\n@abc\nSau"));

        assertThat(WordingText.read(text.content())).isEqualTo(text);
    }

    @Test
    void signs_of_the_private_use_area_are_taken_out() {
        assertThat(new WordingText(Map.of(Part.BODY, "\uF0B7 Một\uE123")).of().get(Part.BODY))
                .isEqualTo(" Một");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_program_brings_along_can_be_written_whatever_one_value_says(DocumentKind kind) {
        var text = WordingText.ofProgram(kind);

        for (var values : Placeholders.of(kind).variants()) {
            assertThat(document(text, values).title()).isNotBlank();
        }
    }

    @Test
    void headings_and_articles_are_numbered_and_a_heading_without_a_text_is_left_out() {
        var body =
                body(
                        """
                        # Đầu
                        {{phần đầu}}
                        # Giữa
                        {{phần giữa}}
                        Điều #. Thứ nhất.
                        # Cuối
                        Điều #. Thứ hai.""",
                        new Values().text("phần đầu", "").text("phần giữa", "Có lời."));

        assertThat(body)
                .containsExactly(
                        new Heading("I. Giữa"),
                        new Paragraph("Có lời."),
                        new Article("Điều 1.", "Thứ nhất."),
                        new Heading("II. Cuối"),
                        new Article("Điều 2.", "Thứ hai."));
    }

    @Test
    void what_records_say_is_never_taken_for_a_mark_or_a_placeholder() {
        var body = body("{{lời}}\n- {{lời}}", new Values().text("lời", "# {{năm}}\nĐiều #. Giả"));

        assertThat(body)
                .containsExactly(
                        new Paragraph("# {{năm}}"),
                        new Paragraph("Điều #. Giả"),
                        new Paragraph("- # {{năm}}"),
                        new Paragraph("Điều #. Giả"));
    }

    @Test
    void a_table_stands_on_a_line_of_its_own_also_within_a_list() {
        var items = List.of(new Values().table("bảng", TABLE), new Values().table("bảng", TABLE));

        assertThat(body("{{#mục}}\n{{bảng}}\n{{/mục}}", new Values().list("mục", items)))
                .containsExactly(new Table(TABLE), new Table(TABLE));
        assertThatThrownBy(() -> body("Bảng: {{bảng}}", new Values().table("bảng", TABLE)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("wording.tableInText"));
    }

    @ParameterizedTest
    @CsvSource({
        "{{không có}},wording.unknown",
        "{{năm,wording.unreadable",
        "{{#năm}}mở,wording.unreadable",
        "{{> tệp}},wording.unknown",
        "{{năm.class}},wording.unknown",
        "{{#năm}}{{value}}{{/năm}},wording.unknown",
        "{{#năm}}{{^không có}}x{{/không có}}{{/năm}},wording.unknown"
    })
    void what_nobody_can_fill_in_is_refused(String content, String refusal) {
        var text = new WordingText(Map.of(Part.BODY, content));
        var names = new Placeholders(new Values().text("năm", "2026").named()).names();

        assertThatThrownBy(() -> Filled.mustKnow(text, names))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(refusal));
    }

    @Test
    void a_line_names_the_figures_that_it_tells() {
        var values =
                new Values().text("gửi đúng hạn", "07").text("phải gửi", "09").text("gửi chậm", "");
        var filled =
                Filled.of(
                        new WordingText(
                                Map.of(
                                        Part.BODY,
                                        "Có {{gửi đúng hạn}}/{{phải gửi}} đơn vị{{#gửi chậm}}; {{gửi chậm}} chậm{{/gửi chậm}}.")),
                        values.named());
        var line = filled.lines(Part.BODY).get(0);

        assertThat(Filled.plain(line)).isEqualTo("Có 07/09 đơn vị.");
        assertThat(filled.sources(line)).containsExactly("gửi đúng hạn", "phải gửi");
    }

    @Test
    void values_other_than_those_that_are_listed_are_an_error() {
        var placeholders = Placeholders.of(DocumentKind.BONUS_SHEET);

        assertThatThrownBy(() -> placeholders.mustName(new Values().text("khác", "").named()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("khác");
    }

    private static List<OfficialDocument.Block> body(String body, Values values) {
        return document(new WordingText(Map.of(Part.BODY, body)), values.named()).body();
    }

    private static OfficialDocument document(WordingText text, Map<String, Object> values) {
        return new DocumentLayout(Filled.of(text, values)).document(LocalDate.of(2026, 12, 31));
    }
}
