package vn.bangvang.dossier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.dossier.initiative.CitationService;
import vn.bangvang.dossier.initiative.UseRow;

/** Where initiatives are used, for the page of their author. */
@Named("initiativeUses")
@RequestScoped
public class UsesOfInitiatives {
    @Inject CitationService service;

    private final Map<String, Map<Long, List<UseRow>>> read = new HashMap<>();

    public List<UseRow> of(String person, Long initiative) {
        return read.computeIfAbsent(person, service::usesOf).getOrDefault(initiative, List.of());
    }
}
