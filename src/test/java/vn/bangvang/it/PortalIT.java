package vn.bangvang.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The portal as programs read it, and pages that the server keeps. */
@RunAsClient
class PortalIT extends DeployedTest {
    private static final String ITEM =
            "item.xhtml?id=ubnd-huyen-song-vang-tong-ket-cong-tac-thi-dua-khen-thuong-nam-2016";

    @ArquillianResource URL base;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_front_page_shows_the_figures_of_the_year_the_news_and_the_latest_awards()
            throws Exception {
        var page = text("");

        assertThat(page).contains("class=\"tiles\"").contains("class=\"newscards front\"");
        assertThat(page).contains("Mới được khen thưởng").contains("honours.xhtml?year=");
    }

    @Test
    void a_page_that_is_kept_is_the_same_packed_and_not_and_in_each_language() throws Exception {
        var plain = text(ITEM);
        var packed = answer(ITEM, "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(unpacked(packed.body())).isEqualTo(plain);
        assertThat(packed.headers().firstValue("content-security-policy")).isPresent();
        assertThat(packed.headers().firstValue("set-cookie")).isEmpty();
        var english = new String(answer(ITEM, "Cookie", "lang=en").body(), StandardCharsets.UTF_8);
        assertThat(english).contains("<html lang=\"en\"").isNotEqualTo(plain);
        assertThat(text(ITEM)).isEqualTo(plain);
    }

    @Test
    void a_part_of_a_page_is_never_kept_in_its_place() throws Exception {
        answer("item.xhtml?id=mot-phan", "Faces-Request", "partial/ajax");
        answer("?kind=EXEMPLAR", "Faces-Request", "partial/ajax");

        assertThat(text("?kind=EXEMPLAR")).contains("<html").doesNotContain("partial-response");
    }

    @Test
    void what_is_not_there_is_not_kept_and_answers_404_each_time() throws Exception {
        for (var time = 0; time < 2; time++) {
            var missing = answer("item.xhtml?id=khong-co", "Accept", "text/html");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.headers().firstValue("cache-control")).hasValue("no-store");
        }
    }

    @Test
    void news_are_a_feed_and_pages_a_map_that_robots_are_told_of() throws Exception {
        var feed = xml("feed.xml");
        assertThat(feed.getDocumentElement().getTagName()).isEqualTo("rss");
        var titles = feed.getElementsByTagName("title");
        assertThat(titles.getLength()).isGreaterThan(1);
        var map = xml("sitemap.xml");
        assertThat(map.getDocumentElement().getTagName()).isEqualTo("urlset");
        assertThat(map.getElementsByTagName("loc").item(0).getTextContent()).endsWith("/");
        assertThat(text("sitemap.xml")).contains(ITEM);
        assertThat(text("robots.txt")).contains("Disallow: /app/").contains("/sitemap.xml");
    }

    @Test
    void an_item_tells_who_shows_a_link_what_it_is() throws Exception {
        assertThat(text(ITEM))
                .contains("property=\"og:title\"")
                .contains("property=\"og:description\"")
                .contains("rel=\"canonical\"");
    }

    private Document xml(String path) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer(path, "Accept", "*/*").body()));
    }

    private String text(String path) throws Exception {
        return new String(answer(path, "Accept", "*/*").body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> answer(String path, String header, String value) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path)).header(header, value).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unpacked(byte[] packed) throws Exception {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var out = new ByteArrayOutputStream();
            in.transferTo(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
