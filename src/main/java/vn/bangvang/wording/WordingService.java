package vn.bangvang.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.document.DocumentFormat;
import vn.bangvang.platform.document.PdfPages;

/** What administrators do with the wording of documents. */
@ApplicationScoped
@Transactional
public class WordingService {
    /** Characters of a whole wording. */
    private static final int LONGEST = 60_000;

    @Inject Wordings wordings;
    @Inject Units units;
    @Inject Acting acting;
    @Inject Clocks clocks;

    /**
     * What offices proposed for a kind of document, the latest first; without the program's own.
     */
    @Needs(Permission.CATALOGUE_READ)
    public List<WordingCard> of(DocumentKind kind) {
        return wordings.of(kind).stream().map(Wording::card).toList();
    }

    /**
     * The wording with which a document of today is written.
     *
     * @param authorityCode empty for every authority that has none of its own
     */
    @Needs(Permission.CATALOGUE_READ)
    public WordingText today(DocumentKind kind, String authorityCode) {
        return wordings.of(kind, authority(authorityCode), clocks.today());
    }

    /** The placeholders of a kind, each with an example as {@link Values} hold it. */
    @Needs(Permission.CATALOGUE_READ)
    public Map<String, Object> placeholders(DocumentKind kind) {
        return Placeholders.of(kind).examples();
    }

    /**
     * The document with the examples of the placeholders, as PDF.
     *
     * @throws RuleViolation when the wording cannot be read or names what there is not
     */
    @Needs(Permission.CATALOGUE_EDIT)
    public byte[] preview(DocumentKind kind, WordingText text) {
        mustBeWhole(kind, text);
        var examples = Placeholders.of(kind).examples();
        return PdfPages.of(new DocumentLayout(Filled.of(text, examples)).document(clocks.today()));
    }

    /**
     * Proposes a wording from a day to come on; another administrator confirms it.
     *
     * @param authorityCode empty for every authority that has none of its own
     */
    @Needs(value = Permission.CATALOGUE_EDIT, once = true)
    public void propose(
            DocumentKind kind, String authorityCode, @NotNull LocalDate from, WordingText text) {
        Wording.mustBegin(from, clocks.today());
        mustBeWhole(kind, text);
        var authority = authority(authorityCode);
        if (text.equals(wordings.of(kind, authority, from))) {
            throw new RuleViolation("wording.same");
        }
        wordings.add(
                new Wording(kind, authority, from, text, acting.actor().account(), clocks.now()));
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void confirm(long id, int version) {
        wordings.with(id, version).confirm(acting.actor().account(), clocks.now(), clocks.today());
    }

    @Needs(Permission.CATALOGUE_EDIT)
    public void reject(long id, int version) {
        wordings.with(id, version).reject(acting.actor().account(), clocks.now());
    }

    private Unit authority(String code) {
        return code == null || code.isEmpty() ? null : units.with(code);
    }

    /** It can be written whatever the records say, and given out in every format. */
    private static void mustBeWhole(DocumentKind kind, WordingText text) {
        if (!text.parts().equals(kind.parts()) || text.content().length() > LONGEST) {
            throw new RuleViolation("wording.tooLong", LONGEST);
        }
        if (!WordingText.read(text.content()).equals(text)) {
            throw new RuleViolation("wording.mark");
        }
        var placeholders = Placeholders.of(kind);
        Filled.mustKnow(text, placeholders.names());
        for (var values : placeholders.variants()) {
            new DocumentLayout(Filled.of(text, values)).document(null);
        }
        for (var values : List.of(placeholders.examples(), placeholders.emptied())) {
            var document = new DocumentLayout(Filled.of(text, values)).document(null);
            for (var format : DocumentFormat.values()) {
                format.of(document);
            }
            kind.mustSuit(document);
        }
    }
}
