package fr.pixemploi.local;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What each package may touch of the others, as its package-info says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagesTest {
    private static final String ROOT = PackagesTest.class.getPackageName();
    private static final List<String> BELOW_ENGINES = List.of(".patience", ".layout", ".process");

    private static final Map<String, List<String>> MAY_TOUCH = Map.ofEntries(
            Map.entry(".patience", List.of()),
            Map.entry(".layout", List.of(".patience")),
            Map.entry(".process", List.of(".patience", ".layout")),
            Map.entry(".postgres", BELOW_ENGINES),
            Map.entry(".kafka", BELOW_ENGINES),
            Map.entry(".keycloak", BELOW_ENGINES),
            Map.entry(".service", BELOW_ENGINES),
            Map.entry(".mailbox", BELOW_ENGINES),
            Map.entry(
                    "",
                    List.of(
                            ".patience",
                            ".layout",
                            ".process",
                            ".postgres",
                            ".kafka",
                            ".keycloak",
                            ".service",
                            ".mailbox")),
            Map.entry(".journey", List.of("", ".patience", ".layout", ".postgres", ".keycloak")),
            Map.entry(".command", List.of("..")));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> everyPackageTouchesOnlyWhatItMay() {
        return MAY_TOUCH.entrySet().stream()
                .map(each ->
                        DynamicTest.dynamicTest(ROOT + each.getKey(), () -> touches(each.getKey(), each.getValue())));
    }

    private void touches(String name, List<String> others) {
        String[] allowed = Stream.concat(Stream.of(name), others.stream())
                .map(other -> ROOT + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .check(classes);
    }

    @Test
    void noPackageIsUnknownHere() {
        assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        MAY_TOUCH.keySet().stream().map(name -> ROOT + name).toList());
    }

    @Test
    void noClassOfAServiceIsTouched() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("fr.pixemploi..").and(not(resideInAPackage(ROOT + ".."))))
                .check(classes);
    }
}
