package vn.bangvang.news.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.bangvang.news.NewsRow;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.NewsWanted;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Vocabulary;
import vn.bangvang.platform.web.Place;

/** What programs read of the portal: its news as RSS 2.0, its pages as a site map. */
@ApplicationScoped
public class Feeds {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int NEWS = 20;
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    @Inject NewsService service;
    @Inject PortalAddress portal;
    @Inject Place place;

    /** Whether somebody has said where the portal is: feed and map hold whole addresses. */
    public boolean isAddressed() {
        return !portal.get().isEmpty();
    }

    /** The latest news. */
    public String news() {
        return document(
                out -> {
                    out.writeStartElement("rss");
                    out.writeAttribute("version", "2.0");
                    out.writeStartElement("channel");
                    text(out, "title", said("news.lead", place.getTitle()));
                    text(out, "link", portal.get() + "/");
                    text(out, "description", said("news.leadText"));
                    text(out, "language", "vi");
                    for (var item : published(NEWS)) {
                        out.writeStartElement("item");
                        text(out, "title", item.title());
                        text(out, "link", address(item));
                        text(out, "guid", address(item));
                        text(out, "pubDate", rfc(item.shownAt()));
                        text(out, "description", item.lead());
                        out.writeEndElement();
                    }
                    out.writeEndElement();
                    out.writeEndElement();
                });
    }

    /** The pages that anybody may find: the front page, the roll, every published item. */
    public String pages() {
        return document(
                out -> {
                    out.writeStartElement("urlset");
                    out.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
                    page(out, portal.get() + "/", null);
                    page(out, portal.get() + "/honours.xhtml", null);
                    for (var item : published(Slice.MOST)) {
                        page(out, address(item), item.shownAt());
                    }
                    out.writeEndElement();
                });
    }

    /** What robots may read, and where the map is. */
    public String robots() {
        return "User-agent: *\nDisallow: /app/\n"
                + (isAddressed() ? "Sitemap: %s/sitemap.xml\n".formatted(portal.get()) : "");
    }

    private static String said(String key, Object... args) {
        return Vocabulary.OFFICIAL.of(key, args);
    }

    private List<NewsRow> published(int most) {
        return service.published(NewsWanted.all(), Slice.page(1, most)).rows();
    }

    private String address(NewsRow item) {
        return portal.get() + "/item.xhtml?id=" + item.slug();
    }

    private static void page(XMLStreamWriter out, String address, LocalDateTime shownAt)
            throws XMLStreamException {
        out.writeStartElement("url");
        text(out, "loc", address);
        if (shownAt != null) {
            text(out, "lastmod", Clocks.local(shownAt).toLocalDate().toString());
        }
        out.writeEndElement();
    }

    private static String rfc(LocalDateTime utc) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(utc.atOffset(ZoneOffset.UTC));
    }

    private static void text(XMLStreamWriter out, String element, String text)
            throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static String document(Content content) {
        var text = new StringWriter();
        try {
            var out = XML.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            content.write(out);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** What stands in a document. */
    private interface Content {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }
}
