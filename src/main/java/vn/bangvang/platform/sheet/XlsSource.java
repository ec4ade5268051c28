package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import vn.bangvang.platform.encoding.OldText;

/** A workbook of Excel 97 to 2003; the whole of it is in memory, uploads are small. */
final class XlsSource implements Source {
    private static final int MAX_COLUMN = 256;

    private final HSSFWorkbook book;

    XlsSource(HSSFWorkbook book) {
        this.book = book;
    }

    @Override
    public List<Name> names() {
        var names = new ArrayList<Name>();
        for (var i = 0; i < book.getNumberOfSheets(); i++) {
            names.add(
                    new Name(
                            book.getSheetName(i),
                            book.getSheetVisibility(i) != SheetVisibility.VISIBLE));
        }
        return names;
    }

    @Override
    public Layout read(int index, Sink sink) throws IOException {
        var sheet = book.getSheetAt(index);
        try {
            for (var row : sheet) {
                var cells = new ArrayList<Raw>();
                for (var cell : row) {
                    var raw = raw(cell);
                    if (raw != null) {
                        cells.add(raw);
                    }
                }
                if (!sink.row(row.getRowNum(), row.getZeroHeight(), cells)) {
                    break;
                }
            }
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IOException(e);
        }
        return layout(sheet);
    }

    private static Layout layout(HSSFSheet sheet) {
        var hidden = new TreeSet<Integer>();
        for (var column = 0; column < MAX_COLUMN; column++) {
            if (sheet.isColumnHidden(column)) {
                hidden.add(column);
            }
        }
        return new Layout(
                hidden,
                sheet.getMergedRegions().stream()
                        .map(
                                r ->
                                        new Area(
                                                r.getFirstRow(),
                                                r.getFirstColumn(),
                                                r.getLastRow(),
                                                r.getLastColumn()))
                        .toList());
    }

    private Raw raw(org.apache.poi.ss.usermodel.Cell cell) {
        var column = cell.getColumnIndex();
        var type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> new Raw(column, Cell.Kind.TEXT, pieces(cell));
            case NUMERIC ->
                    NumberFormats.cell(
                            column,
                            Double.toString(cell.getNumericCellValue()),
                            cell.getCellStyle().getDataFormatString(),
                            book.getInternalWorkbook().isUsing1904DateWindowing());
            case BOOLEAN ->
                    Raw.of(column, Cell.Kind.TEXT, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                    Raw.of(
                            column,
                            Cell.Kind.ERROR,
                            FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> null;
        };
    }

    /** A cell's text cut where its font changes. */
    private List<OldText.Piece> pieces(org.apache.poi.ss.usermodel.Cell cell) {
        var rich = (HSSFRichTextString) cell.getRichStringCellValue();
        var text = rich.getString();
        var pieces = new ArrayList<OldText.Piece>();
        var font = font(cell.getCellStyle().getFontIndex());
        var from = 0;
        for (var run = 0; run < rich.numFormattingRuns(); run++) {
            var to = Math.min(rich.getIndexOfFormattingRun(run), text.length());
            if (to > from) {
                pieces.add(new OldText.Piece(text.substring(from, to), font));
                from = to;
            }
            font = font(rich.getFontOfFormattingRun(run));
        }
        pieces.add(new OldText.Piece(text.substring(from), font));
        return joined(pieces);
    }

    /** Neighbours in one font are one piece: a letter may be written with two signs. */
    private static List<OldText.Piece> joined(List<OldText.Piece> pieces) {
        var joined = new ArrayList<OldText.Piece>();
        for (var piece : pieces) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.font().equals(piece.font())) {
                joined.set(
                        joined.size() - 1,
                        new OldText.Piece(last.raw() + piece.raw(), last.font()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private String font(int index) {
        return book.getFontAt(index).getFontName();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
