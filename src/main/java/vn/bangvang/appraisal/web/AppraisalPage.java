package vn.bangvang.appraisal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.appraisal.AppraisalService;
import vn.bangvang.dossier.DossierCard;
import vn.bangvang.dossier.DossierService;
import vn.bangvang.dossier.DossierState;
import vn.bangvang.dossier.NominationPage;
import vn.bangvang.dossier.NominationPart;
import vn.bangvang.dossier.NominationRow;
import vn.bangvang.dossier.Shown;
import vn.bangvang.dossier.paper.PaperRow;
import vn.bangvang.eligibility.web.Words;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.web.Download;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Notices;
import vn.bangvang.wording.DocumentKind;

/**
 * Backs {@code /app/appraisal/dossier.xhtml}: a dossier as the appraisers see it, its nominations
 * beside its papers.
 */
@Named
@ViewScoped
public class AppraisalPage implements Serializable {
    @Inject AppraisalService service;
    @Inject DossierService dossiers;
    @Inject Words words;
    @Inject Messages messages;
    @Inject Notices notices;
    @Inject Clocks clocks;

    private String code;
    private DossierCard card;
    private NominationPage nominations;
    private NominationPart part = NominationPart.ALL;
    private int number = 1;
    private String missing;
    private String reason;
    private PaperRow paper;
    private final Map<String, Boolean> chosen = new HashMap<>();

    public void load() {
        card = dossiers.card(code);
        show();
        var shown = card.papers().stream().filter(PaperRow::isShown).toList();
        if (paper == null && !shown.isEmpty()) {
            paper = shown.get(0);
        }
    }

    private void show() {
        nominations = dossiers.nominations(code, Shown.page(part, number));
        number = nominations.number();
    }

    public void accept() {
        service.accept(code, card.version());
        load();
        notices.here("appraisal.accepted", code);
    }

    /** Adds what the program sees to be missing; the appraiser goes on from there. */
    public void listMissing() {
        var lines = new ArrayList<String>();
        if (missing != null && !missing.isBlank()) {
            lines.add(missing.strip());
        }
        var precheck = nominations.precheck();
        precheck.missingPapers()
                .forEach(k -> lines.add(messages.of("appraisal.missing.paper", messages.name(k))));
        precheck.notMet().first().forEach(n -> lines.add(lacking(n)));
        precheck.unknown().first().forEach(n -> lines.add(lacking(n)));
        missing = whole(lines);
    }

    /** As many lines as the letter of return has room for. */
    private static String whole(List<String> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            if (text.length() + line.length() + 1 > AppraisalService.LONGEST_RETURN) {
                break;
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        return text.toString();
    }

    /** What the rules are against or do not know of a nomination, in one line. */
    private String lacking(NominationRow n) {
        return messages.of(
                "appraisal.missing.nomination",
                n.recipient().name(),
                n.awardName(),
                n.verdict().missing().stream()
                        .map(words::finding)
                        .collect(Collectors.joining(" ")));
    }

    public void sendBack() {
        service.sendBack(code, card.version(), missing);
        load();
        notices.here("appraisal.sentBack", code);
    }

    /** The letter that goes with the dossier back to its unit. */
    public void letter(DocumentFormat format) {
        Download.send(
                DocumentKind.RETURN_LETTER.fileName() + "-" + code,
                format,
                service.returnLetter(code, format));
    }

    /** One opinion on all that are ticked on the page that is shown. */
    public void opinion(boolean support) {
        var seen =
                nominations.rows().stream()
                        .filter(n -> Boolean.TRUE.equals(chosen.get(n.code())))
                        .collect(Collectors.toMap(NominationRow::code, NominationRow::version));
        if (seen.isEmpty()) {
            notices.warn("appraisal.noneChosen");
            return;
        }
        var count = service.giveOpinion(code, seen, support, reason);
        changed();
        notices.here(support ? "appraisal.supported" : "appraisal.opposed", count);
    }

    public void supportTheRest() {
        var supported = service.supportTheRest(code);
        changed();
        if (supported.unclear() > 0) {
            notices.here("appraisal.supportedUnclear", supported.count(), supported.unclear());
        } else {
            notices.here("appraisal.supported", supported.count());
        }
    }

    private void changed() {
        chosen.clear();
        reason = null;
        load();
    }

    public void finish() {
        service.finish(code, card.version());
        load();
        notices.here("appraisal.finished", code);
    }

    /** Lists another part of the nominations, from its first page. */
    public void list(NominationPart newPart) {
        part = newPart;
        turn(1);
    }

    public void turn(int page) {
        chosen.clear();
        number = page;
        show();
    }

    /** Shows another paper beside the list. */
    public void read(PaperRow chosenPaper) {
        paper = chosenPaper;
    }

    /** The page of nominations that is shown. */
    public NominationPage getNominations() {
        return nominations;
    }

    /** Days until the legal time ends; negative when it is over. */
    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(clocks.today(), card.appraiseBy());
    }

    public boolean isAccepted() {
        return card.state() == DossierState.ACCEPTED;
    }

    public NominationPart[] getParts() {
        return NominationPart.values();
    }

    public NominationPart getPart() {
        return part;
    }

    public DossierCard getCard() {
        return card;
    }

    public PaperRow getPaper() {
        return paper;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }
}
