package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** An item with a picture, from the editor's desk to the portal. */
class NewsPictureIT extends BrowserTest {
    private static final String TITLE = "Gương sáng ở Suối Thử";

    @Test
    void a_picture_is_made_small_and_seen_by_readers_once_the_item_is_published()
            throws IOException {
        String item;
        try (var editor = desk("bientap")) {
            editor.open("app/news/item.xhtml");
            editor.page.fill("#write [id$=title]", TITLE);
            editor.page.fill("#write [id$=body]", "Một tấm gương người tốt, việc tốt.");
            editor.press("#write input[type=submit]");
            item = editor.page.url().replaceAll(".*id=", "");
            editor.choose("#picture [id$=file]", "hoi-nghi.png", picture());
            editor.page.fill("#picture [id$=alt]", "Hội trường trong buổi trao giấy khen");
            editor.press("#picture [id$=keep]");
            assertThat(editor.notice()).isEqualTo("Đã nhận ảnh.");
            assertThat(editor.page.getAttribute("img.lead", "alt"))
                    .isEqualTo("Hội trường trong buổi trao giấy khen");
            assertThat(editor.file("img.lead", "src")).as("the editor sees it").isNotEmpty();
            editor.mustBeAccessible();
            editor.press("#proposal input[type=submit]");
        }
        try (var citizen = desk(null)) {
            citizen.open("");
            assertThat(citizen.status("picture?item=" + item)).isEqualTo(404);
        }
        try (var publisher = desk("duyettin")) {
            publisher.open("app/news/item.xhtml?id=" + item);
            assertThat(publisher.file("article img.lead", "src"))
                    .as("nothing is published that was not looked at")
                    .isNotEmpty();
            publisher.press("#approval [id$=publish]");
        }
        try (var citizen = desk(null)) {
            citizen.open("item.xhtml?id=" + item);
            var shown = ImageIO.read(new ByteArrayInputStream(citizen.file("img.lead", "src")));
            assertThat(shown.getWidth()).isEqualTo(1200);
            citizen.mustBeAccessible();
            citizen.mustFitAPhone();
            citizen.open("");
            assertThat(citizen.page.locator(".newscards li:has-text('" + TITLE + "') img").count())
                    .isEqualTo(1);
            citizen.mustBeAccessible();
        }
        try (var publisher = desk("duyettin")) {
            publisher.open("app/news/item.xhtml?id=" + item);
            publisher.press("#approval [id$=withdraw]");
        }
        try (var citizen = desk(null)) {
            citizen.open("");
            assertThat(citizen.status("picture?item=" + item))
                    .as("it goes with the item")
                    .isEqualTo(404);
        }
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2000, 900, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
