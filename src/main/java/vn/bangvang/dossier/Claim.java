package vn.bangvang.dossier;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a nomination claims.
 *
 * @param achievement in one sentence, as the certificate will say it
 * @param memberCount members of a collective
 * @param ldttCount members who are Lao động tiên tiến
 * @param ldttElsewhere decision by which the own unit recognised the person as Lao động tiên tiến
 */
public record Claim(
        @NotBlank @Size(max = 2000) String achievement,
        @Min(1) Integer memberCount,
        @Min(0) Integer ldttCount,
        @Size(max = 200) String ldttElsewhere)
        implements Serializable {}
