package vn.bangvang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.bangvang.platform.Text;
import vn.bangvang.platform.Unrecorded;
import vn.bangvang.platform.Versioned;

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

    private boolean invented;

    protected Person() {}

    Person(String code, PersonForm form, boolean invented) {
        this.code = code;
        this.invented = invented;
        become(form);
    }

    final void become(PersonForm form) {
        fullName = Text.clean(form.fullName());
        givenName = Text.givenName(fullName);
        nameKey = Text.key(fullName);
        sex = form.sex();
        birthYear = form.birthYear();
        recruitedOn = form.recruitedOn();
    }

    public String code() {
        return code;
    }

    public String fullName() {
        return fullName;
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
}
