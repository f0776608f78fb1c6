package fr.pixemploi.assessment;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The walls between the four modules: Maven keeps most of them already, by what each module may see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModulesTest {
    private static final String ROOT = "fr.pixemploi.assessment";
    private static final String ENGINE = ROOT + ".engine..";
    private static final String BANK = ROOT + ".bank..";
    private static final String DOCUMENTS = "fr.pixemploi.kit.document";
    private static final String TABLES = "fr.pixemploi.kit.csv";
    private static final String PSYCHOMETRICS = ROOT + ".psychometrics..";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // What the modules' tests share is a jar once they are packaged.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    @Test
    void theEngineIsMathematicsAlone() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat(not(
                        resideInAnyPackage(ENGINE, "java.lang..", "java.util..", "org.hipparchus..", "org.jspecify..")))
                .check(classes);
    }

    @Test
    void theItemBankKnowsNoServer() {
        noClasses()
                .that()
                .resideInAPackage(BANK)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAnyPackage(BANK, ENGINE)))
                        .or(resideInAPackage("fr.pixemploi.kit..").and(not(resideInAnyPackage(DOCUMENTS, TABLES))))
                        .or(resideInAnyPackage(
                                "io.quarkus..",
                                "jakarta.enterprise..",
                                "jakarta.inject..",
                                "jakarta.ws.rs..",
                                "jakarta.persistence..",
                                "java.sql..",
                                "javax.sql..")))
                .check(classes);
    }

    /** An expression of the JDK's kind takes time without end over a text that is made for it, and nothing interrupts it. */
    @Test
    void textsOfStrangersMeetPatternsOfLinearTimeOnly() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".bank.inspection..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .orShould()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .check(classes);
    }

    @Test
    void packagesOfTheItemBankHaveNoCircles() {
        slices().matching(ROOT + ".bank.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void packagesOfTheEngineHaveNoCircles() {
        slices().matching(ROOT + ".engine.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void tasksKnowNoItemAndNoBank() {
        reachesOfTheBank(ROOT + ".bank.item.task..", ROOT + ".bank.wording..");
    }

    @Test
    void theFilesOfPoolsAreFoundWithoutReadingAnItem() {
        reachesOfTheBank(ROOT + ".bank.file.pool..", ROOT + ".bank.seal..");
    }

    private void reachesOfTheBank(String part, String other) {
        noClasses()
                .that()
                .resideInAPackage(part)
                .should()
                .dependOnClassesThat(resideInAPackage(BANK).and(not(resideInAnyPackage(part, other))))
                .check(classes);
    }

    @Test
    void theServerCarriesNoPsychometrics() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PSYCHOMETRICS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PSYCHOMETRICS)
                .check(classes);
    }
}
