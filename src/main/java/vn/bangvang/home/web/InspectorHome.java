package vn.bangvang.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.bangvang.audit.AuditService;
import vn.bangvang.audit.AuditWanted;
import vn.bangvang.audit.web.AuditPage;
import vn.bangvang.home.web.Section.Line;
import vn.bangvang.platform.Clocks;
import vn.bangvang.platform.access.Acting;
import vn.bangvang.platform.access.Permission;
import vn.bangvang.platform.web.Messages;
import vn.bangvang.platform.web.Show;

/** Of inspectors: whether register and trail are whole, what was refused, conflicts. */
@RequestScoped
class InspectorHome {
    @Inject AuditService audit;
    @Inject Clocks clocks;
    @Inject Acting acting;
    @Inject Messages messages;
    @Inject Show show;

    List<Section> sections() {
        if (!acting.actor().may(Permission.AUDIT_READ)) {
            return List.of();
        }
        var seen = audit.watched();
        var today = clocks.today();
        return List.of(
                Section.of(
                        "home.inspection",
                        "home.nothing",
                        List.of(
                                whole(
                                        "home.inspection.book",
                                        seen.book(),
                                        "register/list.xhtml?verify=1"),
                                whole(
                                        "home.inspection.trail",
                                        seen.trail(),
                                        "audit/list.xhtml?verify=1"),
                                counted(
                                        "home.inspection.refused",
                                        seen.refused(),
                                        trail(AuditWanted.refusedOfWeek(today))),
                                counted(
                                        "home.inspection.conflicts",
                                        seen.conflicts(),
                                        trail(AuditWanted.conflictsOfYear(today))),
                                counted(
                                        "home.inspection.returned",
                                        seen.returned(),
                                        "dossier/list.xhtml?state=RETURNED"))));
    }

    private Line whole(String key, Boolean whole, String path) {
        return Line.of(
                        messages.of(key),
                        messages.of(
                                whole == null
                                        ? "home.inspection.unchecked"
                                        : whole
                                                ? "home.inspection.whole"
                                                : "home.inspection.changed"),
                        path)
                .urgent(Boolean.FALSE.equals(whole));
    }

    private static String trail(AuditWanted wanted) {
        return "audit/list.xhtml?" + AuditPage.address(wanted);
    }

    private Line counted(String key, long count, String path) {
        return Line.of(messages.of(key), show.number(count), path);
    }
}
