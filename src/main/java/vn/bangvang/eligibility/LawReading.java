package vn.bangvang.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.bangvang.award.LawProposed;

/** Refuses a row of law that its rule could not read, before anybody is judged by it. */
@ApplicationScoped
class LawReading {
    void check(@Observes LawProposed proposal) {
        Rules.mustRead(proposal.row());
    }
}
