package fr.pixemploi.assessment.bank.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {
    private static final Map<String, Object> VALUES = Map.of(
            "shop",
            "Chez Lina",
            "open",
            true,
            "price",
            new BigDecimal("12.50"),
            "people",
            List.of(Map.of("name", "Awa", "age", new BigDecimal("40")), Map.of("name", "Paul")),
            "grid",
            List.of(List.of("a", "b"), List.of("c")),
            "trip",
            Map.of("from", Map.of("city", "Lyon"), "stop2", "Dijon"));

    /** The brackets keep the language from being passed by. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop",
                "open",
                "price",
                "people[0].name",
                "people[0].age",
                "people[1].name",
                "grid[0][1]",
                "grid[1][0]",
                "trip.from.city",
                "trip.stop2"
            })
    void readsWhatTheLanguageReads(String expression) {
        assertThat(FieldPath.value(expression, VALUES))
                .isNotNull()
                .isEqualTo(Expressions.evaluate("f", "(" + expression + ")", VALUES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "people",
                "people[0]",
                "people[2].name",
                "people[-1].name",
                "people[ 0 ].name",
                "people[0",
                "people[",
                "people[]",
                "people[99999].name",
                "people.name",
                "trip.",
                "trip.to",
                "shop.name",
                "price + 1",
                "people[0].name.x",
                "SHOP",
                "12",
                "trip..from",
                "people[0]name"
            })
    void leavesTheRestToTheLanguage(String expression) {
        assertThat(FieldPath.value(expression, VALUES)).isNull();
    }

    @Test
    void aWayThatLeadsNowhereIsStillAFault() {
        assertThatExceptionOfType(VariantFault.class)
                .isThrownBy(() -> Expressions.evaluate("f", "people[0].town", VALUES));
        assertThat(Expressions.evaluate("f", "SHOP", VALUES)).isEqualTo("Chez Lina");
    }
}
