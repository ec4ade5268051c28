package vn.bangvang.platform.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look. */
final class SheetStyles {
    final CellStyle title;
    final CellStyle heading;
    final CellStyle text;
    final CellStyle number;
    final CellStyle ordinal;
    final CellStyle day;
    final CellStyle total;
    final CellStyle decimal;
    final CellStyle plain;
    final CellStyle signature;

    private final Workbook book;

    SheetStyles(Workbook book) {
        this.book = book;
        title = style(14, true, HorizontalAlignment.CENTER, false);
        heading = style(12, true, HorizontalAlignment.CENTER, true);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = style(12, false, HorizontalAlignment.LEFT, true);
        number = style(12, false, HorizontalAlignment.RIGHT, true);
        number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        ordinal = style(12, false, HorizontalAlignment.CENTER, true);
        day = style(12, false, HorizontalAlignment.CENTER, true);
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        decimal = style(12, false, HorizontalAlignment.RIGHT, true);
        decimal.setDataFormat(book.createDataFormat().getFormat("0.00"));
        plain = style(12, false, HorizontalAlignment.LEFT, false);
        signature = style(12, true, HorizontalAlignment.CENTER, false);
        total = style(12, true, HorizontalAlignment.RIGHT, true);
        total.setDataFormat(book.createDataFormat().getFormat("#,##0"));
    }

    private CellStyle style(int size, boolean bold, HorizontalAlignment align, boolean border) {
        var font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (border) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
