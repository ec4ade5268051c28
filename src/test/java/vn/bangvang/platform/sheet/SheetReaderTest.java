package vn.bangvang.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetReaderTest {
    @Test
    void what_was_written_is_read_back() throws Exception {
        byte[] file;
        try (var writer = new SheetWriter()) {
            writer.sheet(
                    "Danh sách",
                    List.of("TIÊU ĐỀ"),
                    List.of(new SheetWriter.Column("Tên", 10), new SheetWriter.Column("Số", 10)),
                    List.of(List.of("Nguyễn Thị Ánh", 12)));
            file = writer.bytes();
        }

        var rows = SheetReader.read(file, 10);

        assertThat(rows)
                .containsExactly(
                        new Cells(1, Map.of(0, "TIÊU ĐỀ")),
                        new Cells(2, Map.of(0, "Tên", 1, "Số")),
                        new Cells(3, Map.of(0, "Nguyễn Thị Ánh", 1, "12")));
    }
}
