package vn.bangvang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.bangvang.platform.access.Needs;

/** The directions of docs/architecture.md and the habits that keep them. */
@AnalyzeClasses(packages = "vn.bangvang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the ground up: a capability uses only those before it. */
    private static final List<String> FLOORS =
            List.of(
                    "platform",
                    "classification",
                    "organization",
                    "person",
                    "identity",
                    "wording",
                    "award",
                    "register",
                    "movement",
                    "eligibility",
                    "dossier",
                    "notice",
                    "appraisal",
                    "council",
                    "decision",
                    "certificate",
                    "bonus",
                    "news",
                    "report",
                    "audit",
                    "setup",
                    "home",
                    "demo");

    @ArchTest
    static final ArchRule capabilities_use_only_what_lies_below =
            classes().should(useOnlyLowerFloors());

    @ArchTest
    static final ArchRule capabilities_form_no_cycle =
            slices().matching("vn.bangvang.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rooms_of_a_capability_form_no_cycle =
            slices().matching("vn.bangvang.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_depends_on_pages =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.bangvang..web..");

    @ArchTest
    static final ArchRule only_pages_know_faces =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule pages_do_not_query =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule transactions_begin_at_services =
            classes()
                    .that()
                    .areAnnotatedWith(Transactional.class)
                    .should()
                    .haveSimpleNameEndingWith("Service")
                    .orShould()
                    .resideInAPackage("vn.bangvang.demo");

    @ArchTest
    static final ArchRule every_use_case_declares_its_permission =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Service")
                    .should(declareAPermissionOrObserve());

    @ArchTest
    static final ArchRule nobody_reads_the_wall_clock =
            noClasses()
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule entities_have_no_setters =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule nobody_changes_an_entity_of_another_capability =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .haveRawReturnType(void.class)
                    .should(beCalledWithinTheirCapability());

    @ArchTest
    static final ArchRule every_rule_names_its_legal_basis =
            fields().that()
                    .haveRawType("vn.bangvang.eligibility.rule.Rule")
                    .should()
                    .beAnnotatedWith("vn.bangvang.eligibility.rule.LegalBasis");

    @ArchTest
    static final ArchRule documents_are_written_in_few_places =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "..platform.document..",
                            "..platform.sheet..",
                            "..certificate..",
                            "..dossier..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.lowagie..", "org.apache.poi..");

    private static ArchCondition<JavaMethod> beCalledWithinTheirCapability() {
        return new ArchCondition<>("be called within their capability") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (var call : method.getCallsOfSelf()) {
                    if (floor(call.getOriginOwner()) != floor(method.getOwner())
                            && !method.getName().startsWith("must")) {
                        events.add(SimpleConditionEvent.violated(method, call.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyLowerFloors() {
        return new ArchCondition<>("use only capabilities below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var from = floor(type);
                    var to = floor(dependency.getTargetClass());
                    if (to > from) {
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static int floor(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith("vn.bangvang.")) {
            return -1;
        }
        var capability = name.split("\\.")[2];
        if (!FLOORS.contains(capability)) {
            throw new IllegalArgumentException("No floor for " + name);
        }
        return FLOORS.indexOf(capability);
    }

    private static ArchCondition<JavaMethod> declareAPermissionOrObserve() {
        return new ArchCondition<>("declare a permission") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var observes =
                        method.getParameterAnnotations().stream()
                                .flatMap(java.util.Collection::stream)
                                .anyMatch(a -> a.getRawType().isEquivalentTo(Observes.class));
                if (!observes && !method.isAnnotatedWith(Needs.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
