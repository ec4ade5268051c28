package vn.bangvang.news.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.bangvang.news.NewsCard;
import vn.bangvang.news.NewsRow;
import vn.bangvang.news.NewsService;
import vn.bangvang.news.NewsWanted;
import vn.bangvang.news.correction.CorrectionCard;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.PortalAddress;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.web.Query;

/** Backs {@code /item.xhtml}: one published item and the other news. */
@Named
@RequestScoped
public class ItemPage {
    private static final int SIZE = 8;

    @Inject NewsService service;
    @Inject PortalAddress portal;
    @Inject HttpServletRequest request;

    private NewsCard item;
    private Page<NewsRow> others;
    private List<CorrectionCard> corrections;

    /** Reads the item before anything is rendered, so that a missing one answers 404. */
    public void load() {
        item = service.read(Query.text(request, "id"));
        corrections = service.told(item.slug());
        others = service.published(NewsWanted.besides(item.slug()), Slice.page(getNumber(), SIZE));
    }

    public NewsCard getItem() {
        return item;
    }

    /** Its first words, for who shows a link to it. */
    public String getLead() {
        return NewsRow.lead(item.form().body());
    }

    /** Where the picture stands for who shows a link to the item. */
    public String getPictureAddress() {
        return portal.get() + "/picture?item=" + item.slug();
    }

    /** Corrections that readers are told of. */
    public List<CorrectionCard> getCorrections() {
        return corrections;
    }

    public Page<NewsRow> getOthers() {
        return others;
    }

    public int getNumber() {
        return Math.max(1, Query.number(request, "page", 1));
    }

    public int getSize() {
        return SIZE;
    }
}
