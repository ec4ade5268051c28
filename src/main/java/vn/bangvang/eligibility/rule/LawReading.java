package vn.bangvang.eligibility.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.bangvang.award.law.LawProposed;

/**
 * Refuses a row of law whose words its rule could not read, before anybody is judged by it. Rules
 * that need no more than an amount say so when they judge.
 */
@ApplicationScoped
class LawReading {
    void check(@Observes LawProposed proposal) {
        Rules.mustRead(proposal.row());
    }
}
