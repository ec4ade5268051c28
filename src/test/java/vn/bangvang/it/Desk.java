package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** One person at a browser, signed in or not. Everything the console complains of is kept. */
final class Desk implements AutoCloseable {
    private final String base;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    /**
     * @param account {@code null} for a citizen
     */
    Desk(Browser browser, String base, String account) {
        this.base = base;
        context = browser.newContext();
        page = context.newPage();
        page.onDialog(Dialog::accept);
        page.onPageError(e -> complaints.add(page.url() + " " + e));
        page.onConsoleMessage(
                m -> {
                    if (m.type().equals("error")
                            && !m.text().contains("the server responded with")) {
                        complaints.add(page.url() + " " + m.text());
                    }
                });
        if (account != null) {
            open("sign-in.xhtml");
            page.fill("#name", account);
            page.fill("#password", "bangvang-2017");
            page.click("main button[type=submit]");
            page.waitForURL("**/app/home.xhtml");
        }
    }

    /**
     * @return the HTTP status
     */
    int open(String path) {
        return page.navigate(base + path).status();
    }

    /** Presses a button whose answer is a new page. */
    void press(String selector) {
        page.evaluate("window.before = true");
        page.locator(selector).first().click();
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    String notice() {
        return page.locator("ul.notices").innerText().strip();
    }

    byte[] download(String selector) {
        Download download = page.waitForDownload(() -> page.locator(selector).first().click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void choose(String selector, String fileName, byte[] content) {
        page.setInputFiles(
                selector, new FilePayload(fileName, "application/octet-stream", content));
    }

    /** No serious or critical finding of axe on the page shown. */
    void mustBeAccessible() {
        var found =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                                .map(v -> v.getId() + " " + v.getNodes().get(0).getHtml())
                                .toList();
        assertThat(found).as(page.url()).isEmpty();
    }

    void mustFitAPhone() {
        page.setViewportSize(360, 740);
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as(page.url()).isLessThanOrEqualTo(360);
        page.setViewportSize(1280, 900);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
