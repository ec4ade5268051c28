package vn.bangvang.person.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import vn.bangvang.organization.Unit;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.record.Unrecorded;
import vn.bangvang.platform.record.Versioned;

/** A household (hộ gia đình), named after its head, in the area of a unit. */
@Entity
@Table(name = "household")
public class Household extends Versioned {
    private String code;
    private String name;

    @Column(name = "name_key")
    @Unrecorded
    private String nameKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private boolean invented;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private Household mergedInto;

    protected Household() {}

    Household(String code, String name, Unit unit) {
        this.code = code;
        this.name = Text.clean(name);
        this.nameKey = Text.key(name);
        this.unit = unit;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Unit unit() {
        return unit;
    }

    void rename(String to) {
        name = Text.clean(to);
        nameKey = Text.key(to);
    }

    /** The record that this one was joined to, or {@code null}. */
    public Household mergedInto() {
        return mergedInto;
    }

    public void mergeInto(Household kept) {
        mergedInto = kept;
    }
}
