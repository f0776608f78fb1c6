package fr.pixemploi.kit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail guards nothing: each one is seen to refuse the house that breaks it. */
class HouseRulesTest {
    private static final String BROKEN = "fr.pixemploi.broken";

    /** Written down once more here, so that a rule that is taken away is missed. */
    private static final String[] RULES = {
        "every class is in a known room",
        "the domain knows no framework",
        "domain and persistence are told the time",
        "the domain knows no other room",
        "use cases know no HTTP, rows or topics",
        "resources reach neither rows nor topics",
        "persistence serves the domain only",
        "calls of other systems serve the domain only",
        "only persistence speaks SQL",
        "messaging knows no HTTP",
        "adapters are package-private",
        "transactions open in use cases",
        "time and chance come in as arguments",
        "names say what a thing is",
        "every operation says who may",
        "every package is null-marked",
        "an interface has a reason",
        "capabilities meet by use cases and values",
        "ports are a capability's own",
        "handlers of events call use cases",
        "capabilities have no circles",
        "rooms and their parts have no circles",
        "a package without rooms holds no adapter, bean or main",
        "no class but a test is called Test"
    };

    private final JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

    @TestFactory
    Stream<DynamicTest> everyRuleRefusesTheHouseThatBreaksIt() {
        return HouseRules.rules(BROKEN).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> refuses(rule.getKey(), rule.getValue())));
    }

    @Test
    void noRuleWasTakenAwayAndNoneIsUnknownHere() {
        assertThat(HouseRules.rules(BROKEN).keySet()).containsExactlyInAnyOrder(RULES);
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
    void theDomainMayUseWhatIsNamedAndNothingElse() {
        assertThat(violations("the domain knows no framework"))
                .contains("ApplicationScoped", "fr.pixemploi.kit.event.EventHandler", "order.application.PlaceOrder")
                .doesNotContain("java.time.Clock", "Discount");
    }

    @Test
    void useCasesKnowNoProblemsAndNoAnswersOfTheKit() {
        assertThat(violations("use cases know no HTTP, rows or topics"))
                .contains("fr.pixemploi.kit.problem.KitRefusal", "fr.pixemploi.kit.release.rest.KitAnswers");
    }

    @Test
    void seesAClockInAnAdapterAsInTheDomain() {
        assertThat(violations("domain and persistence are told the time"))
                .contains("PostgresTickets.clock", "Order.clock");
    }

    @Test
    void seesAPublicAdapterInAPartOfARoomAndLeavesItsValues() {
        assertThat(violations("adapters are package-private"))
                .contains("order.rest.price.PriceResource is public", "order.rest.OrderResource is public")
                .doesNotContain("PriceView");
    }

    @Test
    void checksOfTheKitWhatHasNothingToDoWithRooms() {
        assertThatThrownBy(() -> HouseRules.checkKit(BROKEN, Path.of("target/test-classes")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "rooms and their parts have no circles: ",
                        "names say what a thing is: ",
                        "every package is null-marked: ",
                        "no class but a test is called Test: ");
        assertThatThrownBy(() -> HouseRules.checkKit(BROKEN, Path.of("target/nothing")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aPackageOfTheKitThatDomainsMayUseIsAsPlainAsTheyAre() {
        Path classes = Path.of("target/test-classes");
        HouseRules.checkPlain(BROKEN + ".ticket.domain", classes);
        assertThatThrownBy(() -> HouseRules.checkPlain(BROKEN + ".order.application", classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KitRefusal");
        assertThatThrownBy(() -> HouseRules.checkPlain(BROKEN + ".nowhere", classes))
                .isInstanceOf(AssertionError.class);
    }

    private String violations(String rule) {
        return String.join(
                "\n", HouseRules.violations(rule, HouseRules.rules(BROKEN).get(rule), broken));
    }

    @Test
    void refusesToCheckNothing() {
        assertThatThrownBy(() -> HouseRules.check("fr.pixemploi.nowhere")).isInstanceOf(AssertionError.class);
    }
}
