package fr.pixemploi.assessment.psychometrics;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PackagesTest.class.getPackageName());

    @Test
    void packagesHaveNoCircles() {
        // A rule over slices that are not there finds none.
        assertThat(classes).isNotEmpty();
        slices().matching(PackagesTest.class.getPackageName() + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
