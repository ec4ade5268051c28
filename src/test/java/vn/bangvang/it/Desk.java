package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.bangvang.platform.Text;

/** One person at a browser, signed in or not. Everything the console complains of is kept. */
final class Desk implements AutoCloseable {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String base;
    private final String account;
    private final String password;
    private final BrowserContext context;

    /** Counts what people press on every page: mouse, keys that press a button, a choice twice. */
    private static final String COUNTING =
            """
            (() => {
              const add = n => sessionStorage.presses = Number(sessionStorage.presses || 0) + n;
              const types = e => /^(TEXTAREA|SELECT)$/.test(e.tagName)
                  || e.tagName === 'INPUT' && !/^(submit|button|checkbox|radio|file)$/.test(e.type);
              addEventListener('pointerdown', e => e.isTrusted && !types(e.target) && add(1), true);
              addEventListener('keydown', e => e.isTrusted && !types(e.target)
                  && (e.key === 'Enter' || e.key === ' ') && add(1), true);
              addEventListener('change', e => {
                if (e.target.tagName === 'SELECT') add(2);
                if (e.target.type === 'file') add(1);
              }, true);
            })()""";

    private final List<String> complaints = new ArrayList<>();
    private int loads;
    final Page page;

    /**
     * @param account {@code null} for a citizen
     */
    Desk(Browser browser, String base, String account) {
        this(browser, base, account, "bangvang-2017");
    }

    Desk(Browser browser, String base, String account, String password) {
        this.base = base;
        this.account = account;
        this.password = password;
        // an office's server of these tests signs its own certificate
        context = browser.newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true));
        context.addInitScript(COUNTING);
        page = context.newPage();
        page.onDialog(Dialog::accept); // leaving a page with text that is not kept
        page.onPageError(e -> complaints.add(page.url() + " " + e));
        page.onConsoleMessage(
                m -> {
                    if (m.type().equals("error")
                            && !m.text().startsWith("Failed to load resource")) {
                        complaints.add(page.url() + " " + m.text());
                    }
                });
        page.onRequest(
                r -> {
                    if (r.url().contains("/primeicons.woff2")) {
                        complaints.add(page.url() + " shows an icon that is not cut out (ADR 34)");
                    }
                });
        if (account != null) {
            signIn(page);
            page.evaluate("sessionStorage.presses = 0");
        }
        page.onDOMContentLoaded(p -> loads++);
    }

    /**
     * What the person has pressed and loaded since signing in; fields that are typed into cost
     * nothing beside what is typed.
     */
    Cost cost() {
        return new Cost((Integer) page.evaluate("Number(sessionStorage.presses)"), loads);
    }

    /** Presses of mouse or key, and pages loaded. */
    record Cost(int presses, int loads) {
        Cost and(Cost more) {
            return new Cost(presses + more.presses, loads + more.loads);
        }
    }

    /** The same person in another tab of the same browser. */
    void anotherTabSignsOut() {
        try (var tab = context.newPage()) {
            tab.navigate(base + "app/home.xhtml");
            tab.click("details.account summary");
            tab.click("form[action$=sign-out] button");
            tab.waitForLoadState();
        }
    }

    void anotherTabSignsInAgain() {
        anotherTabSignsOut();
        try (var tab = context.newPage()) {
            signIn(tab);
        }
    }

    /** The browser loses its session, such as by a crash; the same person signs in again. */
    void losesTheSession() {
        page.navigate("about:blank");
        context.clearCookies();
        signIn(page);
    }

    private void signIn(Page tab) {
        tab.navigate(base + "sign-in.xhtml");
        tab.fill("#name", account);
        tab.fill("#password", password);
        tab.click("main button[type=submit]");
        tab.waitForURL("**/app/**");
    }

    /**
     * @return the HTTP status
     */
    int open(String path) {
        return page.navigate(base + path).status();
    }

    /** What the server answers to an address that the page names. */
    int status(String address) {
        return (int) page.evaluate("a => fetch(a).then(r => r.status)", address);
    }

    /** Presses a button, and says yes where it asks whether that is meant. */
    private void click(String selector) {
        page.locator(selector).first().click();
        var yes = page.locator(".ui-confirm-dialog[aria-hidden=false] .ui-confirmdialog-yes");
        if (yes.count() > 0) {
            yes.click();
        }
    }

    /** Presses a button whose answer is a new page. */
    void press(String selector) {
        page.evaluate("window.before = true");
        click(selector);
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    /** Presses a button with the keyboard alone, also what asks first; its answer is a new page. */
    void pressByKeyboard(String selector) {
        page.evaluate("window.before = true");
        keys(selector);
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    /** The same of what changes the page that is shown. */
    void pressHereByKeyboard(String selector) {
        changes(() -> keys(selector));
    }

    private void keys(String selector) {
        page.focus(selector);
        page.keyboard().press("Enter");
        var dialog = page.locator(".ui-confirm-dialog[aria-hidden=false]");
        if (dialog.count() > 0) {
            page.waitForFunction(
                    "() => document.activeElement.closest('.ui-confirm-dialog') !== null");
            for (var i = 0; i < 4 && !onYes(); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
        }
    }

    private boolean onYes() {
        return (Boolean)
                page.evaluate("document.activeElement.classList.contains('ui-confirmdialog-yes')");
    }

    /** Presses a button whose answer changes a part of the page, and waits until it has. */
    void pressHere(String selector) {
        changes(() -> click(selector));
    }

    /** Does what changes a part of the page, and waits until it has; a draft changes none. */
    void changes(Runnable act) {
        page.waitForResponse(r -> r.request().headers().containsKey("faces-request"), act);
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    /** Presses a button that opens a dialog, and waits until the focus is in it. */
    void opens(String selector) {
        pressHere(selector);
        focusIsInDialog();
    }

    /** Opens a page that comes with an open dialog, and waits until the focus is in it. */
    void openDialog(String path) {
        open(path);
        focusIsInDialog();
    }

    /** A dialog takes the focus a moment after it is shown; what is typed before is lost. */
    void focusIsInDialog() {
        page.waitForFunction("() => document.activeElement.closest('.ui-dialog') !== null");
    }

    /** What the page that has just come says was done, or is wrong. */
    String notice() {
        var notices = page.locator("ul.notices");
        if (notices.count() == 0) {
            throw new AssertionError("No notice on " + page.url() + ":\n" + page.innerText("body"));
        }
        return notices.innerText().strip();
    }

    /** What the page that stays says is wrong with what was pressed. */
    String failure() {
        return page.innerText("#failure").strip();
    }

    /** The file that a press leads to; a copy stays in {@code target/papers} to be looked at. */
    byte[] download(String selector) {
        Download download = page.waitForDownload(() -> click(selector));
        try {
            download.saveAs(Path.of("target", "papers", download.suggestedFilename()));
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file that a link leads to. */
    byte[] file(String selector) {
        return file(selector, "href");
    }

    /** The file at the address that something on the page has. */
    byte[] file(String selector, String attribute) {
        var address = (String) page.evalOnSelector(selector, "(e, name) => e[name]", attribute);
        return page.request().get(address).body();
    }

    /**
     * Types a day as people write it.
     *
     * @param selector of the field as the page's author named it
     * @param day such as {@code 2017-12-29}
     */
    void day(String selector, String day) {
        var field = page.locator(selector + " input").first();
        field.click();
        field.fill("");
        field.pressSequentially(Text.day(LocalDate.parse(day)));
        field.press("Tab");
    }

    /** Types a name into a picker and takes the first that is offered. */
    void picks(String field, String name) {
        page.locator(field + " input").first().pressSequentially(name);
        page.locator(".ui-autocomplete-item:visible").first().click();
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    void choose(String selector, String fileName, byte[] content) {
        page.setInputFiles(
                selector, new FilePayload(fileName, "application/octet-stream", content));
    }

    /** Chooses a list, which is read at once, and waits until the page shows what it holds. */
    void sends(String selector, String fileName, byte[] content) {
        changes(() -> choose(selector, fileName, content));
    }

    /** Chooses papers for a dossier, all at once, and waits until every one has its row. */
    void attach(String... fileNames) {
        var before = page.locator("#papers tbody tr").count();
        page.setInputFiles(
                "#attach input[type=file]",
                Arrays.stream(fileNames)
                        .map(n -> new FilePayload(n, "application/pdf", onePage()))
                        .toArray(FilePayload[]::new));
        page.waitForFunction(
                "n => document.querySelectorAll('#papers tbody tr').length === n"
                        // the rows of what was chosen fade out
                        + " && !document.querySelector('.ui-fileupload-row')",
                before + fileNames.length);
    }

    /** A paper that the browser can show: of one that it cannot, its viewer says so in a dialog. */
    private static byte[] onePage() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(new Paragraph("An invented paper"));
        document.close();
        return bytes.toByteArray();
    }

    /** Keeps what the person sees, for the walk of the first day in the documentation. */
    void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/first-day", name + ".png")));
    }

    /**
     * Axe finds nothing against WCAG 2.2 AA on the page shown. The window is as high as the page: a
     * bar that stays in sight would else cover a part of some button, which axe takes for a small
     * one.
     */
    void mustBeAccessible() {
        var size = page.viewportSize();
        var high = (Integer) page.evaluate("document.documentElement.scrollHeight");
        if (page.locator(".bottombar").count() > 0 && high > size.height) {
            page.setViewportSize(size.width, high);
        }
        var found =
                new AxeBuilder(page)
                        .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                                .map(v -> v.getId() + " " + v.getNodes().get(0).getHtml())
                                .toList();
        page.setViewportSize(size.width, size.height);
        assertThat(found).as(page.url()).isEmpty();
    }

    void mustFitAPhone() {
        page.setViewportSize(360, 740);
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as(page.url()).isLessThanOrEqualTo(360);
        page.setViewportSize(1280, 900);
    }

    /** On paper the content of a form stands as on the screen, its controls do not. */
    void mustPrint(String content, String control) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(content).first().isVisible()).as(content).isTrue();
        assertThat(page.locator(control).first().isVisible()).as(control).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** What the console complained of so far belongs to a failure that the test made itself. */
    void failureWasMeant() {
        complaints.clear();
    }

    /**
     * Every control that a mouse can press, of the open dialog or else of the page, is reached by
     * Tab, shows that it has the focus, and lets it go again.
     */
    void mustWorkByKeyboard() {
        var controls =
                (Integer)
                        page.evaluate(
                                """
                                () => {
                                  const open = document.querySelector('.ui-dialog[aria-hidden=false]');
                                  const found = [...(open || document).querySelectorAll(
                                      'a[href],button,input,select,textarea,summary,canvas[onclick],'
                                      + '[role=button],[role=tab],[role=checkbox],.ui-paginator a,th.ui-sortable-column')]
                                    .filter(e => e.type !== 'hidden' && !e.disabled && e.checkVisibility()
                                      && !e.classList.contains('ui-state-disabled')
                                      && !(e.type === 'radio' && !e.checked
                                           && document.querySelector(`[name="${e.name}"]:checked`)));
                                  found.forEach((e, i) => e.dataset.control = i);
                                  document.activeElement.blur();
                                  window.getSelection().removeAllRanges();
                                  window.reached = new Set();
                                  window.shown = new Set();
                                  document.addEventListener('focusin', event => {
                                    const e = event.target;
                                    if (e.dataset.control === undefined) return;
                                    window.reached.add(Number(e.dataset.control));
                                    if (getComputedStyle(e).outlineStyle !== 'none')
                                      window.shown.add(Number(e.dataset.control));
                                  });
                                  return found.length;
                                }""");
        // a few more than there are: into a dialog the focus comes by way of its frame
        var stops = controls + 5 + 4 * page.locator("input[type=date]").count();
        var inDialog = page.locator(".ui-dialog[aria-hidden=false]").count() > 0;
        for (var i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            if (inDialog) {
                // it moves the focus from its end to its begin by a timer, which keys outrun
                page.evaluate("() => new Promise(done => setTimeout(done, 2))");
            }
        }
        assertThat(controlsNotIn("reached")).as("not reached by Tab on " + page.url()).isEmpty();
        assertThat(controlsNotIn("shown")).as("focus not shown on " + page.url()).isEmpty();
    }

    private List<?> controlsNotIn(String set) {
        return (List<?>)
                page.evaluate(
                        """
                        set => [...document.querySelectorAll('[data-control]')]
                          .filter(e => !window[set].has(Number(e.dataset.control)))
                          .map(e => e.outerHTML)""",
                        set);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
