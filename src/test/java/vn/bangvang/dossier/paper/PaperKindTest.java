package vn.bangvang.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperKindTest {
    @ParameterizedTest
    @CsvSource({
        "To-trinh-so-12.pdf, PROPOSAL",
        "tờ trình kèm danh sách.docx, PROPOSAL",
        "BIEN_BAN_HOP_XET.PDF, MINUTES",
        "Báo cáo thành tích – Nguyễn Văn A.pdf, REPORT",
        "QD cong nhan sang kien 2017.pdf, INITIATIVE",
        "Báo cáo sáng kiến.pdf, OTHER",
        "scan0001.pdf, OTHER",
        "totrinh.pdf, OTHER"
    })
    void theFileNameTellsTheKind(String fileName, PaperKind kind) {
        assertThat(PaperKind.ofFileName(fileName)).isEqualTo(kind);
    }
}
