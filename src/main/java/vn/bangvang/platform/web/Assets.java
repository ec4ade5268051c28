package vn.bangvang.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.bangvang.platform.seal.Hash;

/**
 * Addresses of styles and scripts. They name what the file holds, so that a browser keeps it for a
 * year and asks again as soon as the program brings another one.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
    private static final int SIGNS = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject ServletContext context;
    @Inject Theme theme;

    /**
     * @param name within {@code /assets/}
     */
    public String of(String name) {
        return addresses.computeIfAbsent(
                name,
                n ->
                        context.getContextPath()
                                + "/assets/"
                                + n
                                + "?v="
                                + Hash.sha256(bytes(n)).substring(0, SIGNS));
    }

    private byte[] bytes(String name) {
        if (name.equals(Theme.NAME)) {
            return theme.bytes();
        }
        try (var in = context.getResourceAsStream("/assets/" + name)) {
            return in == null
                    ? new byte[0]
                    : in.readAllBytes(); // a missing picture takes no page down
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the version is that of the file which the program has now; of a file that no page has
     * named yet nothing is said.
     *
     * @param path within the program
     */
    boolean isCurrent(String path, String version) {
        return version != null
                && addresses.containsValue(context.getContextPath() + path + "?v=" + version);
    }
}
