package vn.bangvang.organization.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bangvang.organization.Unit;
import vn.bangvang.organization.Units;
import vn.bangvang.platform.Settings;

/**
 * Letterheads of authorities: the place's own as its settings say, another's from its name (địa
 * danh is the name of the unit, NĐ 30/2020/NĐ-CP, Phụ lục I).
 */
@ApplicationScoped
public class Letterheads {
    private static final Pattern COMMITTEE =
            Pattern.compile(
                    "^(UBND|Ủy ban nhân dân)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern KIND =
            Pattern.compile(
                    "^(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\\s+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject Settings settings;
    @Inject Units units;

    /** As on a day: a document keeps the name that its authority had. */
    public Letterhead of(Unit authority, LocalDate day) {
        if (isOwn(authority)) {
            return new Letterhead(settings.get("place.authority"), settings.get("place.seat"));
        }
        return named(units.nameOn(authority, day));
    }

    /**
     * Whose office writes to a unit: the unit at or over it at which one of these places is held,
     * else the place itself.
     *
     * @param held paths of the units at which the writer holds the permission
     */
    public Unit over(Unit unit, Collection<String> held) {
        return Stream.iterate(unit, Objects::nonNull, Unit::parent)
                .filter(u -> held.contains(u.path()))
                .findFirst()
                .orElseGet(this::own);
    }

    /** The unit that is the place itself; {@code null} when the tree has none yet. */
    public Unit own() {
        return units.find(settings.get("place.unit")).or(units::root).orElse(null);
    }

    /** Whether the unit is the place itself. */
    public boolean isOwn(Unit unit) {
        var own = settings.get("place.unit");
        return own.isEmpty() ? unit.isRoot() : own.equals(unit.code());
    }

    static Letterhead named(String unitName) {
        var place = COMMITTEE.matcher(unitName).replaceFirst("");
        var seat = KIND.matcher(place).replaceFirst("");
        return new Letterhead(
                "ỦY BAN NHÂN DÂN " + place.toUpperCase(VIETNAMESE),
                seat.substring(0, 1).toUpperCase(VIETNAMESE) + seat.substring(1));
    }
}
