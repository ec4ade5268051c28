package vn.bangvang.dossier;

import vn.bangvang.person.RecipientKey;

/**
 * An award and whom it is for: nobody is nominated twice for it in a round.
 *
 * @param award its code
 */
public record AwardFor(String award, RecipientKey recipient) {}
