package vn.bangvang.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.bangvang.organization.UnitRow;
import vn.bangvang.organization.UnitService;
import vn.bangvang.organization.lineage.LineageService;
import vn.bangvang.organization.lineage.UnitStory;
import vn.bangvang.platform.RuleViolation;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/organization/unit.xhtml}: the life of a unit, and its changes. */
@Named
@ViewScoped
public class UnitPage implements Serializable {
    @Inject LineageService lineage;
    @Inject UnitService units;
    @Inject Notices notices;

    private String code;
    private UnitStory story;
    private List<UnitRow> open;
    private String area;
    private String adminCode;
    private final ChangeInput input = new ChangeInput();

    public void load() {
        story = lineage.story(code);
        open = units.open();
        input.setName(story.unit().name());
        input.setType(story.unit().type());
        area = story.unit().areaClass();
        adminCode = story.unit().adminCode();
    }

    public String classify() {
        units.classify(code, story.version(), area, adminCode);
        return done(code);
    }

    public String rename() {
        lineage.rename(code, story.version(), input.getName(), input.getType(), input.act());
        return done(code);
    }

    public String move() {
        lineage.move(code, story.version(), input.getUnit(), input.act());
        return done(code);
    }

    /** Merges this unit and the chosen others into a new one. */
    public String merge() {
        var all = new ArrayList<>(List.of(code));
        all.addAll(input.getOthers());
        var into = input.parts(story.unit(), input.getUnit());
        if (into.size() != 1) {
            throw new RuleViolation("organization.lineage.oneNew");
        }
        lineage.merge(all, into.get(0), input.getNumber());
        return done(into.get(0).code());
    }

    /** Lets another unit take this one in. */
    public String absorb() {
        lineage.absorb(List.of(code), input.getUnit(), input.act());
        return done(input.getUnit());
    }

    public String split() {
        var parts = input.parts(story.unit(), story.unit().parentCode());
        lineage.split(code, story.version(), parts, input.getNumber());
        return done(code);
    }

    public String dissolve() {
        lineage.dissolve(code, story.version(), input.act());
        return done(code);
    }

    private String done(String shown) {
        notices.done("organization.lineage.done");
        return "/app/organization/unit.xhtml?faces-redirect=true&code=" + shown;
    }

    /** Open units other than this one, for choosing. */
    public List<UnitRow> getOthers() {
        return open.stream().filter(u -> !u.code().equals(code)).toList();
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getAdminCode() {
        return adminCode;
    }

    public void setAdminCode(String adminCode) {
        this.adminCode = adminCode;
    }

    public UnitStory getStory() {
        return story;
    }

    public ChangeInput getInput() {
        return input;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
