package vn.bangvang.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.DossierMove;
import vn.bangvang.dossier.Workflow;
import vn.bangvang.organization.lineage.Lineage;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.Values;
import vn.bangvang.wording.Wordings;

/** Writes the letter with which a dossier went back to its unit (thông báo trả lại hồ sơ). */
@ApplicationScoped
class ReturnLetter {
    @Inject Workflow workflow;
    @Inject Lineage lineage;
    @Inject Letterheads letterheads;
    @Inject Wordings wordings;

    /**
     * @throws WrongState of a dossier that was never sent back
     */
    OfficialDocument of(Dossier dossier) {
        var step =
                workflow.stepsOf(dossier).stream()
                        .filter(s -> s.move() == DossierMove.RETURN)
                        .reduce((first, last) -> last)
                        .orElseThrow(() -> new WrongState("appraisal.letter.none"));
        var day = Clocks.dayOf(step.at());
        var authority = lineage.authorityOver(dossier.unit()).orElse(letterheads.own());
        var head = letterheads.of(authority, day);
        var sent = dossier.submittedAt();
        return wordings.document(
                DocumentKind.RETURN_LETTER,
                authority,
                day,
                day,
                new Values()
                        .text("cơ quan", head.authority())
                        .text("địa danh", head.seat())
                        .text("đợt xét", dossier.round().name())
                        .text("đơn vị", dossier.unit().name())
                        .text("ngày gửi", sent == null ? "" : Text.day(Clocks.dayOf(sent)))
                        .text("nội dung còn thiếu", step.remark())
                        .text("hạn nộp", Text.day(dossier.round().submitBy())));
    }
}
