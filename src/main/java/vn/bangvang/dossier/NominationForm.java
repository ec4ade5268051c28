package vn.bangvang.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.bangvang.award.Subject;
import vn.bangvang.eligibility.claim.Claim;

/**
 * A nomination as typed in.
 *
 * @param recipient code of the person or of the unit, or the name of the household's head
 */
public record NominationForm(
        @NotBlank String award,
        @NotNull Subject subject,
        @NotBlank String recipient,
        @NotNull @Valid Claim claim) {}
