package vn.bangvang.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real browser: the machine's Chromium, else Debian's package, else Playwright's own download.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var installed = find().or(Chromium::install);
        var skip = installed.isPresent() ? "1" : "0";
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", skip)));
        var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        installed.ifPresent(options::setExecutablePath);
        try {
            browser = playwright.chromium().launch(options);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "No Chromium: install the package chromium (Debian) or Google Chrome.", e);
        }
    }

    Browser browser() {
        return browser;
    }

    private static Optional<Path> find() {
        return List.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** As root on Debian: the package. Elsewhere nothing, and Playwright downloads its own. */
    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name"))
                || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        try {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return find();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
