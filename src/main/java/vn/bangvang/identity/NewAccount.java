package vn.bangvang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What opening an account asks for, with its first role. */
public record NewAccount(
        @NotBlank @Pattern(regexp = NewAccount.NAME) String name,
        @NotBlank @Size(max = 120) String displayName,
        @NotBlank @Size(min = NewAccount.SHORTEST_PASSWORD, max = NewAccount.LONGEST_PASSWORD)
                String password,
        @NotNull Role role,
        @NotBlank String unitCode) {
    /** How accounts are named. */
    public static final String NAME = "[a-z0-9._-]{3,60}";

    public static final int SHORTEST_PASSWORD = 12;
    public static final int LONGEST_PASSWORD = 128;
}
