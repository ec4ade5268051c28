package vn.bangvang.demo;

import java.time.LocalDate;
import java.util.List;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.platform.document.PdfPages;

/** Short invented papers, so that every sample dossier has what the law asks for. */
final class SamplePapers {
    private SamplePapers() {}

    static byte[] of(String title, String unit, int year) {
        return PdfPages.of(
                new OfficialDocument(
                        "UBND HUYỆN SÔNG VÀNG",
                        unit.toUpperCase(java.util.Locale.forLanguageTag("vi")),
                        "Số:      /" + year,
                        "Sông Vàng",
                        LocalDate.of(year, 12, 1),
                        title,
                        "Khen thưởng năm " + year,
                        List.of(
                                new OfficialDocument.Paragraph(
                                        "Tài liệu mẫu, do chương trình lập ra cho huyện giả định Sông Vàng.")),
                        List.of(),
                        List.of(new OfficialDocument.Signature("THỦ TRƯỞNG ĐƠN VỊ", "(đã ký)")),
                        List.of()));
    }
}
