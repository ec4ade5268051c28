package vn.bangvang.organization.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.organization.NewUnit;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.lineage.Instrument;

/** What is typed in about a change of units. */
public class ChangeInput implements Serializable {
    private String name;
    private String type;
    private String unit;
    private List<String> others = new ArrayList<>();
    private final List<Part> parts = List.of(new Part(), new Part(), new Part());
    private LocalDate from;
    private String number;

    /** A unit that is to be founded. */
    public static class Part implements Serializable {
        private String code;
        private String name;

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    Instrument act() {
        return new Instrument(from, number);
    }

    /** The units of the filled-in parts, of the kind and at the place of another. */
    List<NewUnit> parts(UnitRow like, String parentCode) {
        return parts.stream()
                .filter(p -> p.code != null && !p.code.isBlank())
                .map(
                        p ->
                                new NewUnit(
                                        p.code.strip(),
                                        p.name,
                                        type == null ? like.type() : type,
                                        like.areaClass(),
                                        parentCode,
                                        from))
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public List<String> getOthers() {
        return others;
    }

    public void setOthers(List<String> others) {
        this.others = others;
    }

    public List<Part> getParts() {
        return parts;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
