package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.bangvang.award.Catalogues;
import vn.bangvang.organization.Units;
import vn.bangvang.organization.lineage.Lineage;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Slice;
import vn.bangvang.platform.Sort;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Needs;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.seal.Signer;
import vn.bangvang.register.chain.Chain;
import vn.bangvang.register.chain.ChainFile;
import vn.bangvang.register.chain.DayHead;
import vn.bangvang.register.chain.RegisterCheck;
import vn.bangvang.register.chain.Verification;

/** What users, and citizens, do with the book of honours: read it and check it. */
@ApplicationScoped
@Transactional
public class RegisterService {
    private static final int DAYS_SHOWN = 60;

    @Inject Register register;
    @Inject RegisterSearch search;
    @Inject HonourRoll roll;
    @Inject Catalogues catalogues;
    @Inject Chain chain;
    @Inject Signer signer;
    @Inject Event<Verification> checked;
    @Inject Units units;
    @Inject Lineage lineage;
    @Inject Acting acting;

    /** Entries of the book, also those that no longer stand. */
    @Needs(Permission.REGISTER_READ)
    public Page<RegisterRow> search(Wanted wanted, Slice slice) {
        return search.search(filter(wanted, false), slice);
    }

    /** Hands every entry over that is wanted, for the workbook of the list. */
    @Needs(Permission.REGISTER_READ)
    public void each(Wanted wanted, Sort sort, Consumer<RegisterRow> row) {
        search.each(filter(wanted, false), sort, row);
    }

    /** The honour roll: awards that stand, by what everybody may know. */
    @Needs(Permission.PUBLIC)
    public Page<RegisterRow> honourRoll(Wanted wanted, Slice slice) {
        return search.search(filter(wanted, true), slice);
    }

    /** Awards that stand, the last written first. */
    @Needs(Permission.PUBLIC)
    public List<RegisterRow> latest(int most) {
        return roll.latest(most);
    }

    /** How many awards of the last year stand. */
    @Needs(Permission.PUBLIC)
    public YearOfHonour lastYear() {
        return roll.lastYear(register.years());
    }

    /** Whether the words are in so many names that only some of them are looked through. */
    @Needs(Permission.PUBLIC)
    public boolean isCommon(String words) {
        return search.isCommon(words);
    }

    private RegisterFilter filter(Wanted wanted, boolean onlyInForce) {
        return new RegisterFilter(
                wanted.words(),
                wanted.number(),
                wanted.year(),
                wanted.award(),
                ids(wanted.unit(), wanted.withOrigins()),
                onlyInForce);
    }

    /** The awards there are, by code, in the order of the catalogue. */
    @Needs(Permission.PUBLIC)
    public Map<String, String> awards() {
        var awards = new LinkedHashMap<String, String>();
        catalogues.catalogue().awards().forEach(a -> awards.put(a.code(), a.name()));
        return awards;
    }

    /** Units that have awards, by their codes, in the order of the alphabet. */
    @Needs(Permission.PUBLIC)
    public Map<String, String> units() {
        return roll.units();
    }

    /** Names of the units that carry on the units of these entries today, by the units' ids. */
    @Needs(Permission.PUBLIC)
    public Map<Long, String> heirs(List<RegisterRow> rows) {
        return lineage.heirNames(rows.stream().map(r -> r.honour().unitId()).distinct().toList());
    }

    private List<Long> ids(String unit, boolean withOrigins) {
        if (unit.isEmpty()) {
            return List.of();
        }
        var id = units.find(unit).map(u -> u.id()).orElse(-1L);
        return withOrigins ? List.copyOf(lineage.ancestry(id)) : List.of(id);
    }

    /** Awards of one recipient or unit over time, newest first. */
    @Needs(Permission.REGISTER_READ)
    public List<RegisterRow> timeline(String recipientKey) {
        return register.timeline(register.sameRecipient(key(recipientKey)));
    }

    /** Awards of a recipient that only old lists of the actor's part of the tree declare. */
    @Needs(Permission.REGISTER_READ)
    public List<Merit> declared(String recipientKey) {
        var scope = acting.actor().scope(Permission.REGISTER_READ);
        return register.declared(register.sameRecipient(key(recipientKey)), scope);
    }

    private static RecipientKey key(String text) {
        return RecipientKey.read(text).orElseThrow(() -> new NotFound("recipient " + text));
    }

    /** Checks the chain from the first entry to the last. */
    @Needs(Permission.REGISTER_READ)
    public Verification verify() {
        var found = chain.verify();
        checked.fire(found);
        return found;
    }

    /**
     * Writes the whole book, line by line, as a file that {@link RegisterCheck} checks without the
     * program.
     */
    @Needs(Permission.REGISTER_READ)
    public void export(OutputStream out) {
        var file = new ChainFile(out);
        var last = chain.head().seq();
        chain.days(Integer.MAX_VALUE).stream()
                .filter(day -> day.seq() <= last)
                .map(DayHead::signed)
                .forEach(file::signed);
        chain.each(
                last,
                entry -> {
                    file.row(entry.hash(), entry.parts());
                    return true;
                });
        file.end();
    }

    /** The key with which the server signs heads, in Base64; empty when it signs none. */
    @Needs(Permission.PUBLIC)
    public String publicKey() {
        return signer.publicKey();
    }

    /**
     * The entry behind the QR code of a certificate.
     *
     * @param code as the certificate has it, or the whole of it
     */
    @Needs(Permission.PUBLIC)
    public Optional<RegisterRow> certified(String code) {
        return register.coded(code);
    }

    /**
     * The entry with this number in the book, for who knows the recipient's name.
     *
     * @param number with its year, such as {@code 0001/2017}
     */
    @Needs(Permission.PUBLIC)
    public Optional<RegisterRow> numbered(String number, String name) {
        return register.numbered(number, name);
    }

    /** Everything that was written of the award of an entry, oldest first. */
    @Needs(Permission.PUBLIC)
    public List<RegisterRow> way(String publicId) {
        return register.way(entry(publicId));
    }

    /** Whether an entry still holds what it held when written. */
    @Needs(Permission.PUBLIC)
    public boolean intact(long seq) {
        return register.intact(seq);
    }

    @Needs(Permission.PUBLIC)
    public List<Integer> years() {
        return register.years();
    }

    /** Heads of the chain at the end of the last days, newest first. */
    @Needs(Permission.PUBLIC)
    public List<DayHead> days() {
        return chain.days(DAYS_SHOWN);
    }

    private RegisterRow entry(String publicId) {
        return register.published(publicId).orElseThrow(() -> new NotFound("entry " + publicId));
    }
}
