package vn.bangvang.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import vn.bangvang.platform.start.DatabaseReady;

/**
 * Where people reach the program. It stands in the codes of certificates, and forms are taken from
 * nowhere else.
 */
@ApplicationScoped
public class PortalAddress {
    public static final String SETTING = "portal.address";

    @Resource(lookup = "bangvang/publicAddress")
    String variable;

    @Inject Settings settings;

    @Transactional
    void onReady(@Observes @Priority(DatabaseReady.CHECKS + 1) DatabaseReady ready) {
        var given = trimmed(variable);
        if (!given.isEmpty() && !given.equals(get())) {
            settings.set(SETTING, given);
        }
    }

    /** Without a slash at its end; empty until somebody says it. */
    public String get() {
        return settings.get(SETTING);
    }

    public void set(String address) {
        settings.set(SETTING, trimmed(address));
    }

    /** As a browser names it: scheme, host, and port where it is not the usual one. */
    public Optional<String> origin() {
        return origin(get());
    }

    public static Optional<String> origin(String address) {
        try {
            var uri = URI.create(address);
            if (uri.getScheme() == null || uri.getHost() == null) {
                return Optional.empty();
            }
            var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            var usual = "https".equals(scheme) ? 443 : 80;
            var port = uri.getPort() == -1 || uri.getPort() == usual ? "" : ":" + uri.getPort();
            return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String trimmed(String address) {
        return address.strip().replaceAll("/+$", "");
    }
}
