package vn.bangvang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.person.identity.IdentityNumber;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.record.Unrecorded;
import vn.bangvang.platform.record.Versioned;

/**
 * A person (cá nhân) who can be rewarded. Where the person works is told by positions over time.
 */
@Entity
@Table(name = "person")
public class Person extends Versioned {
    private String code;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "given_name")
    @Unrecorded
    private String givenName;

    @Column(name = "name_key")
    @Unrecorded
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_year")
    private Integer birthYear;

    @Column(name = "recruited_on")
    private LocalDate recruitedOn;

    /** Sensitive, and kept for statistics only: not written into the audit trail. */
    @Column(name = "ethnic_group")
    @Unrecorded
    private String ethnicGroup;

    private boolean invented;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_kind")
    private IdentityNumber.Kind identityKind;

    @Column(name = "identity_sealed")
    @Unrecorded
    private String identitySealed;

    @Column(name = "identity_index")
    @Unrecorded
    private String identityIndex;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private Person mergedInto;

    protected Person() {}

    Person(String code, PersonForm form, boolean invented) {
        this.code = code;
        this.invented = invented;
        correct(form);
    }

    final void correct(PersonForm form) {
        fullName = Text.clean(form.fullName());
        givenName = Text.givenName(fullName);
        nameKey = Text.key(fullName);
        sex = form.sex();
        birthYear = form.birthYear();
        recruitedOn = form.recruitedOn();
        ethnicGroup = form.ethnicGroup();
    }

    /** Keeps a number sealed; the database alone tells nothing of it. */
    void identify(IdentityNumber.Kind kind, String sealed, String index) {
        identityKind = kind;
        identitySealed = sealed;
        identityIndex = index;
    }

    /** The row for which its number is sealed. */
    public String sealedAs() {
        return sealedAs(code);
    }

    public static String sealedAs(String code) {
        return "person " + code;
    }

    /** The sealed identity number, or {@code null}. */
    String identitySealed() {
        return identitySealed;
    }

    public boolean hasOtherIdentityThan(Person other) {
        return identityIndex != null
                && other.identityIndex != null
                && identityKind == other.identityKind
                && !identityIndex.equals(other.identityIndex);
    }

    /** The record that this one was joined to, or {@code null}. */
    public Person mergedInto() {
        return mergedInto;
    }

    /** The record that is kept of the person: this one, or the one it was joined to. */
    public Person kept() {
        return mergedInto == null ? this : mergedInto;
    }

    public void mergeInto(Person kept) {
        mergedInto = kept;
    }

    public PersonRow row(String title, String positionClass, String unitName) {
        return new PersonRow(
                code, fullName, sex, birthYear, title, positionClass, unitName, invented);
    }

    public String code() {
        return code;
    }

    public String fullName() {
        return fullName;
    }

    boolean invented() {
        return invented;
    }

    public Sex sex() {
        return sex;
    }

    public Integer birthYear() {
        return birthYear;
    }

    public LocalDate recruitedOn() {
        return recruitedOn;
    }

    String ethnicGroup() {
        return ethnicGroup;
    }
}
