package vn.bangvang.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.bangvang.platform.encoding.Encoding;

/** Old workbooks as offices kept them: real fonts on cells, text in the encoding of the font. */
final class OldBooks {
    static final List<String> HEADINGS =
            List.of(
                    "STT",
                    "Ông/Bà",
                    "Họ và tên",
                    "Năm sinh",
                    "Chức vụ",
                    "Đơn vị công tác",
                    "Danh hiệu",
                    "Năm",
                    "Số QĐ",
                    "Ngày QĐ");

    private OldBooks() {}

    /** A row of text in one font. */
    record Line(String font, List<String> cells) {}

    /** A workbook of today. */
    static byte[] table(List<String> headings, List<List<String>> rows) {
        return xlsx(
                Stream.concat(Stream.of(headings), rows.stream())
                        .map(r -> new Line("Times New Roman", r))
                        .toList());
    }

    static byte[] xlsx(List<Line> lines) {
        return write(new XSSFWorkbook(), lines);
    }

    static byte[] xls(List<Line> lines) {
        return write(new HSSFWorkbook(), lines);
    }

    private static byte[] write(Workbook book, List<Line> lines) {
        try (book;
                var out = new ByteArrayOutputStream()) {
            var styles = new HashMap<String, CellStyle>();
            var sheet = book.createSheet("DS");
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var row = sheet.createRow(i);
                for (var at = 0; at < line.cells().size(); at++) {
                    var cell = row.createCell(at);
                    cell.setCellValue(encoded(line.cells().get(at), line.font()));
                    cell.setCellStyle(
                            styles.computeIfAbsent(
                                    line.font(),
                                    name -> {
                                        var font = book.createFont();
                                        font.setFontName(name);
                                        var style = book.createCellStyle();
                                        style.setFont(font);
                                        return style;
                                    }));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a typist with this font would have left it; fonts ending in H show small as capitals. */
    private static String encoded(String text, String font) {
        var encoding = Encoding.ofFont(font);
        return encoding.encode(
                encoding == Encoding.TCVN3 && font.endsWith("H") ? text.toLowerCase() : text);
    }
}
