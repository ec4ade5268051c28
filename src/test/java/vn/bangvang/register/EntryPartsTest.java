package vn.bangvang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.award.Achieved;
import vn.bangvang.award.Commendation;
import vn.bangvang.award.Recipient;
import vn.bangvang.award.Subject;
import vn.bangvang.person.RecipientKey;
import vn.bangvang.platform.seal.HashChain;
import vn.bangvang.register.chain.RegisterHead;

/** What of an entry is hashed, in each format that was ever written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryPartsTest {
    private static final String BEFORE = "a".repeat(64);

    @Test
    void todays_format_names_itself_and_leaves_nothing_out() {
        assertThat(EntryParts.of(2, entry(Writing.award(honour(null, null, null)))))
                .containsExactly(
                        BEFORE,
                        "5",
                        "v2",
                        "0005/2016",
                        "4f2a90bc",
                        "AWARD",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "2016",
                        "GK_H",
                        "Giấy khen",
                        "Hiến đất",
                        "",
                        "",
                        "",
                        "HOUSEHOLD",
                        "H:HO000003",
                        "Hộ ông Thử",
                        "",
                        "Xã Thử",
                        "7",
                        "12/QĐ-UBND",
                        "2016-12-20",
                        "");
    }

    @Test
    void an_award_of_the_first_format_ends_with_its_decision() {
        assertThat(EntryParts.of(1, entry(Writing.award(honour(null, null, null)))))
                .containsExactly(
                        BEFORE,
                        "5",
                        "0005/2016",
                        "4f2a90bc",
                        "2016",
                        "GK_H",
                        "Giấy khen",
                        "HOUSEHOLD",
                        "H:HO000003",
                        "Hộ ông Thử",
                        "",
                        "Xã Thử",
                        "7",
                        "Hiến đất",
                        "12/QĐ-UBND",
                        "2016-12-20");
    }

    @Test
    void the_first_format_adds_what_was_known_and_nothing_after_it() {
        var sudden = honour(Commendation.SUDDEN, null, null);
        var whole = honour(Commendation.SUDDEN, Achieved.years(2012, 2016), "UBND huyện thử");
        var amended =
                new Writing(
                        honour(null, null, "UBND huyện thử"),
                        EntryKind.CORRECTION,
                        3L,
                        null,
                        "sai tên",
                        new Writing.Amending("14/QĐ-UBND", LocalDate.of(2017, 1, 5)));

        assertThat(added(Writing.award(sudden))).containsExactly("SUDDEN");
        assertThat(added(Writing.award(whole)))
                .containsExactly("SUDDEN", "2012-01-01", "2016-12-31", "UBND huyện thử");
        assertThat(added(amended))
                .containsExactly(
                        "CORRECTION",
                        "3",
                        "",
                        "sai tên",
                        "14/QĐ-UBND",
                        "2017-01-05",
                        "",
                        "",
                        "",
                        "UBND huyện thử");
    }

    @Test
    void a_new_entry_is_hashed_in_todays_format_and_no_other_format_is_guessed() {
        var entry = entry(Writing.award(honour(null, null, null)));

        assertThat(entry.intact()).isTrue();
        assertThat(entry.hash()).isEqualTo(HashChain.hash(EntryParts.of(2, entry)));
        assertThat(entry.hash()).isNotEqualTo(HashChain.hash(EntryParts.of(1, entry)));
        assertThat(EntryParts.of(3, entry))
                .as("so much that the entry does not hold, and its number for who asks which")
                .containsExactly(BEFORE, "5", "v3", "0005/2016", "4f2a90bc");
    }

    private static List<String> added(Writing writing) {
        var parts = EntryParts.of(1, entry(writing));
        return parts.subList(16, parts.size());
    }

    private static RegisterEntry entry(Writing writing) {
        var head =
                new RegisterHead() {
                    @Override
                    public long seq() {
                        return 4;
                    }

                    @Override
                    public String hash() {
                        return BEFORE;
                    }
                };
        return new RegisterEntry(head, "0005/2016", "4f2a90bc", writing);
    }

    private static Honour honour(Commendation commendation, Achieved achieved, String authority) {
        return new Honour(
                2016,
                new GivenAward("GK_H", "Giấy khen", "Hiến đất", commendation, achieved),
                new Recipient(
                        Subject.HOUSEHOLD,
                        RecipientKey.household("HO000003"),
                        "Hộ ông Thử",
                        null,
                        "Xã Thử"),
                7,
                new GivingDecision("12/QĐ-UBND", LocalDate.of(2016, 12, 20), authority));
    }
}
