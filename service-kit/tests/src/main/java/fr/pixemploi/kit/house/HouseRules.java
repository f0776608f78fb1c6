package fr.pixemploi.kit.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms of a service and who may enter them, checked on its compiled classes. Each rule has a class that breaks it, in
 * {@code fr.pixemploi.broken}, and a test that sees it refused.
 */
public final class HouseRules {
    private static final String[] ROOMS = {"domain", "application", "rest", "persistence", "messaging", "remote"};
    private static final String[] ADAPTER_ROOMS = {"..rest..", "..persistence..", "..messaging..", "..remote.."};

    /**
     * What the domain may use beside its own values and the service's libraries: the JDK, and what it lacks, a function of
     * mathematics (improvements of results) and digests in one call (kiosks, experiments of the diagnosis); and the engine of the
     * adaptive test, a jar of mathematics that reaches nothing else of the platform (certification scores with it); and what the kit
     * says of releases, with its rule of what may be told of how many, which is as pure.
     */
    private static final List<String> PLAIN = List.of(
            "java..",
            "javax.crypto..",
            "org.jspecify.annotations..",
            "org.hipparchus.linear..",
            "org.hipparchus.special..",
            "org.apache.commons.codec.digest..",
            "fr.pixemploi.assessment.engine..",
            "fr.pixemploi.kit.disclosure..",
            "fr.pixemploi.kit.release");

    /** The kit's handler of events, which this module does not reach; the kit's own tests hold the name against the class. */
    public static final String EVENT_HANDLER = "fr.pixemploi.kit.event.EventHandler";

    private static final String CHANCE = "time and chance come in as arguments";
    private static final String NAMES = "names say what a thing is";
    private static final String TESTS = "no class but a test is called Test";
    private static final String NULL_MARKED = "every package is null-marked";

    /** Rules that have nothing to do with rooms hold for libraries too. */
    private static final Set<String> EVERYWHERE = Set.of(CHANCE, NAMES, TESTS, NULL_MARKED);

    private static final String CIRCLES = "rooms and their parts have no circles";

    /** What holds for the kit, too, which is where clock and chance come from. */
    private static final Set<String> OF_THE_KIT = Set.of(CIRCLES, NAMES, TESTS, NULL_MARKED);

    private HouseRules() {}

    /**
     * Checks the main classes of a service; throws an AssertionError that lists every violation of every rule.
     *
     * @param libraries packages directly under the service's that are jars of their own, without rooms
     */
    public static void check(String service, String... libraries) {
        String[] beside =
                Stream.of(libraries).map(name -> service + "." + name + "..").toArray(String[]::new);
        JavaClasses all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // Test code that other modules share is a jar once it is packaged.
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(service);
        JavaClasses inRooms = all.that(not(resideInAnyPackage(beside)));
        if (inRooms.isEmpty()) throw new AssertionError("no classes under " + service);
        List<String> violations = new ArrayList<>();
        rules(service, libraries)
                .forEach((name, rule) ->
                        violations.addAll(violations(name, rule, EVERYWHERE.contains(name) ? all : inRooms)));
        if (!violations.isEmpty()) throw new AssertionError(String.join("\n", violations));
    }

    /**
     * Checks packages without rooms: circles, null marks and names; throws as {@link #check} does.
     *
     * @param classes folder of the compiled classes, since other jars may have packages below the same root
     */
    public static void checkKit(String root, Path classes) {
        JavaClasses all = new ClassFileImporter().importPath(classes);
        if (all.isEmpty()) throw new AssertionError("no classes in " + classes);
        List<String> violations = new ArrayList<>();
        rules(root).forEach((name, rule) -> {
            if (OF_THE_KIT.contains(name)) violations.addAll(violations(name, rule, all));
        });
        if (!violations.isEmpty()) throw new AssertionError(String.join("\n", violations));
    }

    /**
     * Checks a package of the kit that domains may use: that it uses nothing which they may not.
     *
     * @param classes folder of the compiled classes
     */
    public static void checkPlain(String room, Path classes) {
        JavaClasses all = new ClassFileImporter().importPath(classes).that(resideInAnyPackage(room));
        if (all.isEmpty()) throw new AssertionError("no classes of " + room + " in " + classes);
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(plain(room)).or(resideInAnyPackage(room))));
        List<String> violations = violations("what domains use is as plain", rule, all);
        if (!violations.isEmpty()) throw new AssertionError(String.join("\n", violations));
    }

    static List<String> violations(String name, ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
        return result.getFailureReport().getDetails().stream()
                .map(detail -> name + ": " + detail)
                .toList();
    }

    /** The rules by name, for a service's root package. */
    static Map<String, ArchRule> rules(String service, String... libraries) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("every class is in a known room", classes().should(HouseConditions.beInAKnownRoom(service, ROOMS)));
        rules.put(
                "the domain knows no framework",
                noClasses()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .dependOnClassesThat(not(resideInAnyPackage(plain(service, libraries)))));
        rules.put(
                "domain and persistence are told the time",
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage("..domain..", "..persistence..")
                        .should()
                        .haveRawType("java.time.Clock"));
        rules.put(
                "the domain knows no other room",
                noClasses()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                service + "..application..",
                                service + "..rest..",
                                service + "..persistence..",
                                service + "..messaging..",
                                service + "..remote.."));
        rules.put(
                "use cases know no HTTP, rows or topics",
                noClasses()
                        .that()
                        .resideInAPackage("..application..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.ws.rs..",
                                "fr.pixemploi.kit.http..",
                                "fr.pixemploi.kit.problem..",
                                "fr.pixemploi.kit..rest..",
                                "jakarta.persistence..",
                                "java.sql..",
                                "org.apache.kafka..",
                                service + "..rest..",
                                service + "..persistence..",
                                service + "..messaging..",
                                service + "..remote.."));
        rules.put(
                "resources reach neither rows nor topics",
                noClasses()
                        .that()
                        .resideInAPackage("..rest..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                service + "..persistence..",
                                service + "..messaging..",
                                service + "..remote..",
                                "java.sql..",
                                "jakarta.persistence.."));
        rules.put(
                "persistence serves the domain only",
                noClasses()
                        .that()
                        .resideInAPackage("..persistence..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                service + "..application..", service + "..rest..", service + "..messaging.."));
        rules.put(
                "calls of other systems serve the domain only",
                noClasses()
                        .that()
                        .resideInAPackage("..remote..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                service + "..application..",
                                service + "..rest..",
                                service + "..persistence..",
                                service + "..messaging.."));
        rules.put(
                "only persistence speaks SQL",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..persistence..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("fr.pixemploi.kit.sql..", "java.sql..", "javax.sql.."));
        rules.put(
                "messaging knows no HTTP",
                noClasses()
                        .that()
                        .resideInAPackage("..messaging..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(service + "..rest..", "jakarta.ws.rs.."));
        rules.put(
                "adapters are package-private",
                classes()
                        .that()
                        .resideInAnyPackage(ADAPTER_ROOMS)
                        .and(HouseConditions.topLevel())
                        .should(CapabilityConditions.keepAdaptersPackagePrivate()));
        rules.put(
                "transactions open in use cases",
                noClasses().that(not(resideInAPackage("..application.."))).should(HouseConditions.openATransaction()));
        rules.put(
                CHANCE,
                noClasses().that(not(resideInAPackage("..workbench.."))).should(ClockAndDice.readTheClockOrDice()));
        rules.put(
                NAMES,
                classes()
                        .that(HouseConditions.topLevel())
                        .should()
                        .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Base)$"));
        rules.put("every operation says who may", classes().should(HouseConditions.sayWhoMayOnEveryOperation()));
        rules.put(NULL_MARKED, classes().should(HouseConditions.beNullMarked()));
        rules.put("an interface has a reason", classes().should(HouseConditions.haveMoreThanOneImplementation()));
        rules.put(
                "capabilities meet by use cases and values",
                classes().should(CapabilityConditions.enterNoAdapterOfAnotherCapability(service)));
        rules.put(
                "ports are a capability's own",
                classes().should(CapabilityConditions.useNoPortOfAnotherCapability(service)));
        rules.put(
                "handlers of events call use cases",
                classes()
                        .that()
                        .resideInAPackage("..messaging..")
                        .should(CapabilityConditions.callNoPortWhereEventsAreHandled(service)));
        rules.put(
                "capabilities have no circles",
                SlicesRuleDefinition.slices()
                        .matching(service + ".(*)..")
                        .should()
                        .beFreeOfCycles());
        rules.put(
                CIRCLES,
                SlicesRuleDefinition.slices()
                        .matching(service + ".(**)")
                        .should()
                        .beFreeOfCycles());
        rules.put(
                "a package without rooms holds no adapter, bean or main",
                classes().should(CapabilityConditions.beNoAdapterOutsideRooms(service)));
        rules.put(TESTS, classes().that(HouseConditions.topLevel()).should().haveNameNotMatching(".*Tests?$"));
        return rules;
    }

    private static String[] plain(String service, String... libraries) {
        return Stream.of(
                        PLAIN.stream(),
                        Stream.of(service + "..domain.."),
                        Stream.of(libraries).map(name -> service + "." + name + ".."))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    static boolean isTopLevel(JavaClass type) {
        return !type.isNestedClass() && !type.getSimpleName().equals("package-info");
    }
}
