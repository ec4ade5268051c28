package vn.bangvang.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.bangvang.eligibility.claim.Claim;
import vn.bangvang.platform.web.Conflict;
import vn.bangvang.platform.web.Show;

/** What a nomination claims, field by field, as people read it. */
@ApplicationScoped
public class ClaimWords {
    @Inject Show show;

    /** What of a claim differs from the one that somebody else saved. */
    Conflict conflict(Claim mine, Claim theirs) {
        return Conflict.between(
                List.of(
                        text("dossier.achievement", Claim::getAchievement),
                        number("dossier.members", c -> c.getGroup().getMembers()),
                        number("dossier.ldttCount", c -> c.getGroup().getAdvanced()),
                        number("dossier.disciplinedCount", c -> c.getGroup().getDisciplined()),
                        number("dossier.fighterCount", c -> c.getGroup().getFighters()),
                        number("dossier.incompleteCount", c -> c.getGroup().getIncomplete()),
                        number("dossier.given", Claim::getGiven),
                        day("dossier.achievedFrom", c -> c.getPeriod().getFrom()),
                        day("dossier.achievedTo", c -> c.getPeriod().getTo()),
                        text("dossier.ldttElsewhere", Claim::getRecognisedElsewhere),
                        text("dossier.formerOpinion", c -> c.getOpinions().getFormer()),
                        text("dossier.hostOpinion", c -> c.getOpinions().getHost()),
                        number("dossier.points", c -> c.getCulture().getPoints()),
                        day("dossier.postedOn", c -> c.getCulture().getPostedOn()),
                        day("dossier.reviewedOn", c -> c.getCulture().getReviewedOn())),
                mine,
                theirs);
    }

    private static Conflict.Field<Claim> text(String label, Function<Claim, String> of) {
        return new Conflict.Field<>(label, c -> Objects.toString(of.apply(c), ""));
    }

    private Conflict.Field<Claim> number(String label, Function<Claim, Number> of) {
        return new Conflict.Field<>(label, c -> show.number(of.apply(c)));
    }

    private Conflict.Field<Claim> day(String label, Function<Claim, LocalDate> of) {
        return new Conflict.Field<>(label, c -> show.date(of.apply(c)));
    }
}
