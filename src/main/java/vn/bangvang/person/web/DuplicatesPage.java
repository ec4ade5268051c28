package vn.bangvang.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.bangvang.person.PersonRow;
import vn.bangvang.person.duplicate.DuplicatePeople;
import vn.bangvang.person.duplicate.DuplicateService;
import vn.bangvang.person.duplicate.DuplicateService.First;
import vn.bangvang.person.duplicate.Merging;
import vn.bangvang.person.household.DuplicateHouseholds;
import vn.bangvang.platform.web.Notices;

/** Backs {@code /app/person/duplicates.xhtml}: records that may be of one person. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
    private static final String HERE = "/app/person/duplicates.xhtml?faces-redirect=true";

    @Inject DuplicateService service;
    @Inject Notices notices;

    private First<DuplicatePeople> twins;
    private First<Merging> merged;
    private First<DuplicateHouseholds> households;
    private First<Merging> mergedHouseholds;

    public void load() {
        twins = service.find();
        merged = service.merged();
        households = service.households();
        mergedHouseholds = service.mergedHouseholds();
    }

    public String keep(PersonRow kept, PersonRow joined) {
        service.merge(kept.code(), joined.code());
        notices.done("person.merge.done", kept.fullName());
        return HERE;
    }

    public String part(String joined) {
        service.part(joined);
        notices.done("person.merge.parted");
        return HERE;
    }

    public String keepHousehold(String kept, String joined) {
        service.mergeHouseholds(kept, joined);
        notices.done("person.merge.done", kept);
        return HERE;
    }

    public String partHousehold(String joined) {
        service.partHousehold(joined);
        notices.done("person.merge.parted");
        return HERE;
    }

    public First<DuplicateHouseholds> getHouseholds() {
        return households;
    }

    public First<Merging> getMergedHouseholds() {
        return mergedHouseholds;
    }

    public First<DuplicatePeople> getTwins() {
        return twins;
    }

    public First<Merging> getMerged() {
        return merged;
    }
}
