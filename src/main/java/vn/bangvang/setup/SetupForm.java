package vn.bangvang.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.bangvang.identity.NewAccount;

/** What the first set-up asks for. */
public record SetupForm(
        @NotNull @Valid Site site,
        @NotNull @Valid Root root,
        @NotNull @Valid Administrator first,
        @NotNull @Valid Administrator second) {

    /**
     * The place, as portal and papers name it.
     *
     * @param name such as "xã An Hòa"
     * @param letterhead name of the authority on papers, such as "ỦY BAN NHÂN DÂN XÃ AN HÒA"
     * @param seat before the day on papers (địa danh), such as "An Hòa"
     * @param address of the portal
     */
    public record Site(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 200) String letterhead,
            @NotBlank @Size(max = 120) String seat,
            @NotBlank @Size(max = 200) @Pattern(regexp = "https://[^\\s/]+[^\\s]*")
                    String address) {}

    /**
     * The unit at the top.
     *
     * @param type in the shared list; one whose chairman gives awards
     */
    public record Root(
            @NotBlank @Pattern(regexp = "[A-Z0-9-]{1,20}") String code,
            @NotBlank @Size(max = 200) String name,
            @NotBlank String type,
            @NotNull LocalDate foundedOn) {}

    /** Somebody who will open the other accounts. */
    public record Administrator(
            @NotBlank @Pattern(regexp = NewAccount.NAME) String name,
            @NotBlank @Size(max = 120) String displayName,
            @NotBlank @Size(min = NewAccount.SHORTEST_PASSWORD, max = NewAccount.LONGEST_PASSWORD)
                    String password) {}
}
