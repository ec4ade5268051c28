package vn.bangvang.award.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.bangvang.award.Award;
import vn.bangvang.award.AwardForm;
import vn.bangvang.award.Subject;
import vn.bangvang.platform.proposal.Proposal;

/** A proposal of a new award, or of another name, level or subjects of one. */
@Entity
@Table(name = "award_proposal")
class AwardProposal extends Proposal {
    @Column(name = "award_code")
    private String code;

    private String name;

    @Column(name = "certificate_title")
    private String certificateTitle;

    @Column(name = "from_on")
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    private Award.Kind kind;

    @Enumerated(EnumType.STRING)
    private Award.Level level;

    @Column(name = "sort_order")
    private int order;

    private String subjects;

    /** Version of the award that was seen; {@code null} for a new one. */
    @Column(name = "award_version")
    private Integer seen;

    protected AwardProposal() {}

    AwardProposal(AwardForm form, Integer seen, String account, LocalDateTime now) {
        super(account, now);
        this.seen = seen;
        this.code = form.code();
        this.name = form.name();
        this.certificateTitle = form.certificateTitle();
        this.from = form.from();
        this.kind = form.kind();
        this.level = form.level();
        this.order = form.order();
        this.subjects =
                Arrays.stream(Subject.values())
                        .filter(form.subjects()::contains)
                        .map(Subject::name)
                        .collect(Collectors.joining(" "));
    }

    @Override
    protected String name() {
        return code;
    }

    /** Whether the award is still as it was when this was proposed. */
    boolean stillFits(Award award) {
        return award == null ? seen == null : seen != null && seen == award.version();
    }

    AwardForm form() {
        return new AwardForm(
                code,
                name,
                certificateTitle,
                from,
                kind,
                level,
                order,
                Arrays.stream(subjects.split(" "))
                        .map(Subject::valueOf)
                        .collect(Collectors.toSet()));
    }

    AwardCard card() {
        return new AwardCard(form(), hands());
    }
}
