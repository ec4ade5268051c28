package vn.bangvang.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.dossier.Dossier;
import vn.bangvang.dossier.DossierMove;
import vn.bangvang.dossier.StepRow;
import vn.bangvang.dossier.Workflow;
import vn.bangvang.organization.place.Letterheads;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.WrongState;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.document.OfficialDocument;
import vn.bangvang.wording.DocumentKind;
import vn.bangvang.wording.Values;
import vn.bangvang.wording.Wordings;

/** Writes the letter with which a dossier went back to its unit (thông báo trả lại hồ sơ). */
@ApplicationScoped
class ReturnLetter {
    @Inject Workflow workflow;
    @Inject Letterheads letterheads;
    @Inject Wordings wordings;
    @Inject Acting acting;

    /**
     * @throws WrongState of a dossier that was never sent back
     */
    OfficialDocument of(Dossier dossier) {
        var steps = workflow.stepsOf(dossier);
        var step =
                StepRow.last(steps, DossierMove.RETURN)
                        .orElseThrow(() -> new WrongState("appraisal.letter.none"));
        var sent = StepRow.last(steps.subList(0, steps.indexOf(step)), DossierMove.SUBMIT);
        var day = Clocks.dayOf(step.at());
        var held = acting.actor().paths(Permission.DOSSIER_APPRAISE);
        var authority = letterheads.over(dossier.unit(), held);
        var head = letterheads.of(authority, day);
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
                        .text("ngày gửi", sent.map(s -> Text.day(Clocks.dayOf(s.at()))).orElse(""))
                        .text("nội dung còn thiếu", step.remark())
                        .text("hạn nộp", Text.day(dossier.round().submitBy())));
    }
}
