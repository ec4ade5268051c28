package vn.bangvang.platform.document;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.table.ReportTable;

/**
 * Writes a table of an official document as DOCX. Cells are made as Word stores them: the library's
 * larger objects look each of them up again and take ten times as long for thousands of rows.
 */
final class WordTable {
    private final ReportTable content;
    private final double[] shares;
    private final CTTbl table;
    private final int width;

    private WordTable(OfficialDocument.Table printed, CTTbl table, int width) {
        this.content = printed.content();
        this.shares = printed.shares();
        this.table = table;
        this.width = width;
    }

    /**
     * @param table empty, in its place in the document
     * @param width of the whole table, in twentieths of a point
     */
    static void write(OfficialDocument.Table content, CTTbl table, int width) {
        new WordTable(content, table, width).write();
    }

    private void write() {
        look(table.addNewTblPr());
        var columns = content.columns().size();
        var grid = table.addNewTblGrid();
        for (var i = 0; i < columns; i++) {
            grid.addNewGridCol().setW(width(i));
        }
        var heading = row();
        heading.getTrPr().addNewTblHeader();
        for (var i = 0; i < columns; i++) {
            fill(
                    cell(heading, i),
                    content.columns().get(i).heading(Vocabulary.OFFICIAL),
                    true,
                    true);
        }
        content.rows().forEach(this::row);
    }

    private void look(CTTblPr look) {
        var whole = look.addNewTblW();
        whole.setType(STTblWidth.DXA);
        whole.setW(BigInteger.valueOf(width));
        var lines = look.addNewTblBorders();
        for (var line :
                List.of(
                        lines.addNewTop(),
                        lines.addNewLeft(),
                        lines.addNewBottom(),
                        lines.addNewRight(),
                        lines.addNewInsideH(),
                        lines.addNewInsideV())) {
            draw(line);
        }
    }

    private static void draw(CTBorder line) {
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(4));
        line.setSpace(BigInteger.ZERO);
        line.setColor("auto");
    }

    /** A row of cells, or of one text that goes over all of them. */
    private void row(ReportTable.Row values) {
        var row = row();
        var bold = values.look() != ReportTable.Look.LINE;
        if (values.isSection()) {
            var cell = row.addNewTc();
            var span = BigInteger.valueOf(content.columns().size());
            cell.addNewTcPr().addNewGridSpan().setVal(span);
            fill(cell, text(values, 0), bold, false);
            return;
        }
        for (var i = 0; i < values.cells().size(); i++) {
            var number = content.columns().get(i).kind().isNumber();
            fill(cell(row, i), text(values, i), bold, number);
        }
    }

    private static String text(ReportTable.Row row, int column) {
        return ReportTable.text(row.cells().get(column), Vocabulary.OFFICIAL);
    }

    /** A row that stays on one page. */
    private CTRow row() {
        var row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    private CTTc cell(CTRow row, int column) {
        var cell = row.addNewTc();
        var share = cell.addNewTcPr().addNewTcW();
        share.setType(STTblWidth.DXA);
        share.setW(width(column));
        return cell;
    }

    private BigInteger width(int column) {
        return BigInteger.valueOf((long) (width * shares[column]));
    }

    /** In the letters of the document, which {@link WordPages} says once. */
    private static void fill(CTTc cell, String text, boolean bold, boolean centred) {
        var paragraph = cell.addNewP();
        if (centred) {
            paragraph.addNewPPr().addNewJc().setVal(STJc.CENTER);
        }
        var run = paragraph.addNewR();
        if (bold) {
            run.addNewRPr().addNewB();
        }
        run.addNewT().setStringValue(text);
    }
}
