package fr.pixemploi.kit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail guards nothing: each one is seen to refuse the house that breaks it. */
class HouseRulesTest {
    private static final String BROKEN = "fr.pixemploi.broken";
    private final JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

    @TestFactory
    Stream<DynamicTest> everyRuleRefusesTheHouseThatBreaksIt() {
        return HouseRules.rules(BROKEN).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> refuses(rule.getKey(), rule.getValue())));
    }

    private void refuses(String name, ArchRule rule) {
        assertThat(HouseRules.violations(name, rule, broken)).isNotEmpty();
    }

    @Test
    void seesCallsConstructorsAndReferencesThatReadTheClockOrThrowDice() {
        ArchRule rule = HouseRules.rules(BROKEN).get("time and chance come in as arguments");
        assertThat(String.join("\n", HouseRules.violations("chance", rule, broken)))
                .contains("Instant.now()", "System.nanoTime()", "SecureRandom.<init>()", "Clock.systemUTC()");
    }

    @Test
    void seesACircleOfARoomAndAPartOfIt() {
        ArchRule rule = HouseRules.rules(BROKEN).get("rooms and their parts have no circles");
        assertThat(HouseRules.violations("circle", rule, broken))
                .anySatisfy(
                        circle -> assertThat(circle).contains("Slice order.domain ->", "Slice order.domain.price ->"));
    }

    @Test
    void refusesToCheckNothing() {
        assertThatThrownBy(() -> HouseRules.check("fr.pixemploi.nowhere")).isInstanceOf(AssertionError.class);
    }
}
