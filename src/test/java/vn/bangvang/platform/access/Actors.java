package vn.bangvang.platform.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Who acts in tests and benches inside the server. */
public final class Actors {
    /** May do everything everywhere. */
    public static final Actor WITH_EVERY_RIGHT =
            new Actor(
                    "kiemthu",
                    "Kiểm thử",
                    null,
                    Arrays.stream(Permission.values())
                            .collect(Collectors.toMap(p -> p, p -> Set.of("/"))));

    private Actors() {}
}
