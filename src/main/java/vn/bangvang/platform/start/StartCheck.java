package vn.bangvang.platform.start;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import vn.bangvang.platform.seal.Vault;

/**
 * What must hold before an office's server starts. A server that starts all the same would keep
 * numbers open or hand out sessions over an open line, and nobody would see it.
 */
@ApplicationScoped
public class StartCheck {
    @Resource(lookup = "bangvang/demo")
    String demo;

    @Resource(lookup = "bangvang/cookieSecure")
    String cookieSecure;

    @Resource(lookup = "bangvang/secret")
    String secret;

    void onReady(@Observes @Priority(DatabaseReady.CHECKS) DatabaseReady ready) {
        if (!isPractice()) {
            var faults = faults(secret, Boolean.parseBoolean(cookieSecure));
            if (!faults.isEmpty()) {
                throw new IllegalStateException(String.join(" ", faults));
            }
        }
    }

    /** Whether this server serves the practice district. */
    public boolean isPractice() {
        return Boolean.parseBoolean(demo);
    }

    /** What keeps an office's server from starting, each with what to do. */
    static List<String> faults(String secret, boolean cookieSecure) {
        var faults = new ArrayList<String>();
        if (secret == null || secret.length() < Vault.SHORTEST_SECRET) {
            faults.add(
                    "The variable secret is missing or shorter than %d signs: set it to random signs and keep it outside the database."
                            .formatted(Vault.SHORTEST_SECRET));
        } else if (secret.startsWith("practice-")) {
            faults.add("The variable secret is that of practice: set one of your own.");
        }
        if (TimeZone.getDefault().getRawOffset() != 0) {
            faults.add(
                    "The server does not run in UTC: keep -Duser.timezone=UTC in jvm.options, for moments are stored so.");
        }
        if (!cookieSecure) {
            faults.add(
                    "The variable cookie.secure is not true: put the server behind TLS and set it to true.");
        }
        return faults;
    }
}
