package vn.bangvang.person.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.bangvang.person.PersonForm;
import vn.bangvang.person.Sex;

/** What is typed in of a person. */
public class PersonInput implements Serializable {
    private String fullName;
    private Sex sex;
    private Integer birthYear;
    private LocalDate recruitedOn;
    private String unit;
    private String title;
    private String positionClass;
    private String ethnicGroup;

    void take(PersonForm form) {
        fullName = form.fullName();
        sex = form.sex();
        birthYear = form.birthYear();
        recruitedOn = form.recruitedOn();
        unit = form.unitCode();
        title = form.title();
        positionClass = form.positionClass();
        ethnicGroup = form.ethnicGroup();
    }

    public PersonForm form() {
        return new PersonForm(
                fullName, sex, birthYear, recruitedOn, unit, title, positionClass, ethnicGroup);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public LocalDate getRecruitedOn() {
        return recruitedOn;
    }

    public void setRecruitedOn(LocalDate recruitedOn) {
        this.recruitedOn = recruitedOn;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPositionClass() {
        return positionClass;
    }

    public void setPositionClass(String positionClass) {
        this.positionClass = positionClass;
    }

    public String getEthnicGroup() {
        return ethnicGroup;
    }

    public void setEthnicGroup(String ethnicGroup) {
        this.ethnicGroup = ethnicGroup;
    }
}
