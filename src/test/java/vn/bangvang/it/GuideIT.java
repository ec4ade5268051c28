package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The guides of the roles. The pictures in them are taken here, into {@code target/guide}, and
 * copied to {@code src/main/webapp/assets/guide} when pages have changed.
 */
class GuideIT extends BrowserTest {
    private record Picture(String role, String account, String page) {}

    private static final List<Picture> PICTURES =
            List.of(
                    new Picture("OFFICER", "cb.xa01", "app/home.xhtml"),
                    new Picture("APPRAISER", "noivu", "app/home.xhtml"),
                    new Picture("MEMBER", "uyvien1", "app/council/session.xhtml?code=PH-2017-0001"),
                    new Picture(
                            "SECRETARY", "thuky", "app/council/session.xhtml?code=PH-2017-0001"),
                    new Picture(
                            "CHAIR", "chutich", "app/decision/decision.xhtml?code=QD-2017-0001"),
                    new Picture(
                            "CLERK",
                            "vanthu",
                            "app/decision/certificates.xhtml?decision=QD-2017-0001"),
                    new Picture(
                            "ACCOUNTANT", "ketoan", "app/bonus/sheet.xhtml?decision=QD-2017-0001"),
                    new Picture("EDITOR", "bientap", "app/news/list.xhtml"),
                    new Picture("PUBLISHER", "duyettin", "app/home.xhtml"),
                    new Picture("LEADER", "lanhdao", "app/home.xhtml"),
                    new Picture(
                            "INSPECTOR",
                            "thanhtra",
                            "app/audit/list.xhtml?from=10/01/2017&to=10/01/2017"),
                    new Picture("ADMINISTRATOR", "quantri", "app/wording/list.xhtml"));

    @Test
    void every_role_finds_its_own_guide_with_a_picture_of_its_work() {
        for (var picture : PICTURES) {
            try (var desk = desk(picture.account())) {
                desk.page.setViewportSize(1100, 760);
                desk.open(picture.page());
                desk.page.screenshot(
                        new Page.ScreenshotOptions()
                                .setType(ScreenshotType.JPEG)
                                .setQuality(72)
                                .setPath(Path.of("target", "guide", picture.role() + ".jpg")));

                desk.open("app/guide.xhtml");
                assertThat(desk.page.getAttribute("img.guide", "src"))
                        .as("the guide of %s", picture.account())
                        .contains("/guide/" + picture.role() + ".jpg");
                var steps =
                        desk.page.locator("ol.guide li a").all().stream()
                                .map(a -> a.getAttribute("href"))
                                .toList();
                assertThat(steps).hasSizeGreaterThan(1);
                assertThat(steps)
                        .as("pages of the guide of %s", picture.account())
                        .allSatisfy(step -> assertThat(desk.status(step)).isEqualTo(200));
            }
        }
    }

    @Test
    void a_guide_is_read_in_both_languages_and_on_a_phone() {
        try (var officer = desk("cb.xa01")) {
            officer.open("language?to=en&back=/app/guide.xhtml?role=MEMBER");
            officer.open("app/guide.xhtml?role=MEMBER");
            assertThat(officer.page.innerText("main h1")).isEqualTo("Guide: Council member");
            officer.mustBeAccessible();
            officer.mustFitAPhone();
        }
    }
}
