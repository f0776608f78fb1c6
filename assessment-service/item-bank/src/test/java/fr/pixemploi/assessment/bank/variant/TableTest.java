package fr.pixemploi.assessment.bank.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final ObjectMapper YAML = new YAMLMapper();

    /** Every kind of column; {@code more} is what the rest of the file says. */
    private static String salesAnd(String more) {
        return """
                variables:
                  taux: {integer: {from: 2, to: 4}}
                  ventes:
                    table:
                      rows: {from: 5, to: 8}
                      columns:
                        nom: {name: family}
                        ville: {oneOf: [Lyon, Brest, Nantes]}
                        nombre: {integer: {from: 1, to: 40}}
                        prix: {decimal: {from: "0.5", to: "9.5", step: "0.5"}}
                        jours: {sample: {count: 2, of: [lundi, mardi, jeudi]}}
                        jour: {date: {from: "2026-09-07", to: "2026-12-18", weekdaysOnly: true}}
                        heure: {time: {from: "08:30", to: "17:00", stepMinutes: 15}}
                        total: {computed: "nombre * prix * taux"}
                      unique: [nom, nombre]
                """ + more;
    }

    /** Four rows that the test knows, as an author's list of records. */
    private static JsonNode known(String expression) {
        return variant("""
                variables:
                  l:
                    sample:
                      count: 4
                      of:
                        - {nom: Zoé, ville: Lyon, montant: 12}
                        - {nom: Élie, ville: Brest, montant: 7.5}
                        - {nom: eve, ville: Lyon, montant: 30}
                        - {nom: Adam, ville: Metz, montant: 12.0}
                  lignes: {computed: "SORTED(l, \\"montant\\")"}
                value: '{{ %s }}'
                """.formatted(expression)).get("value");
    }

    private static JsonNode variant(String yaml) {
        return variant(yaml, 7);
    }

    private static JsonNode variant(String yaml, long seed) {
        try {
            return VariantTemplate.of(YAML.readTree(yaml)).variant(seed, any -> true);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aPlaceThatIsATableGivesItsRowsWithEveryKindOfColumn() {
        Set<Integer> sizes = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            JsonNode variant = variant(salesAnd("rows: '{{ventes}}'\nrate: '{{taux}}'"), seed);
            JsonNode rows = variant.get("rows");
            sizes.add(rows.size());
            for (JsonNode row : rows) {
                assertThat(row.get("ville").textValue()).isIn("Lyon", "Brest", "Nantes");
                assertThat(row.get("nom").textValue()).isNotBlank();
                assertThat(row.get("nombre").intValue()).isBetween(1, 40);
                assertThat(row.get("prix").decimalValue()).isBetween(new BigDecimal("0.5"), new BigDecimal("9.5"));
                assertThat(row.get("jours")).hasSize(2);
                assertThat(row.get("jour").textValue()).startsWith("2026-");
                assertThat(row.get("heure").textValue()).matches("\\d\\d:\\d\\d");
                assertThat(row.get("total").decimalValue())
                        .isEqualByComparingTo(row.get("nombre")
                                .decimalValue()
                                .multiply(row.get("prix").decimalValue())
                                .multiply(variant.get("rate").decimalValue()));
            }
        }
        assertThat(sizes).containsExactlyInAnyOrder(5, 6, 7, 8);
    }

    @Test
    void theSameSeedMakesTheSameTableAndRowsDifferWithinIt() {
        String yaml = salesAnd("rows: '{{ventes}}'");
        Set<JsonNode> tables = new HashSet<>();
        Set<JsonNode> prices = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            JsonNode variant = variant(yaml, seed);
            assertThat(variant(yaml, seed)).isEqualTo(variant);
            tables.add(variant);
            variant.get("rows").forEach(row -> prices.add(row.get("prix")));
        }
        assertThat(tables).hasSize(50);
        assertThat(prices).hasSize(19);
    }

    @Test
    void uniqueColumnsNeverRepeatEvenWhenEveryValueIsNeeded() {
        String yaml = """
                variables:
                  t:
                    table:
                      rows: 24
                      columns: {nom: {name: family}, n: {integer: {from: 1, to: 24}}, double: {computed: "n * 2"}}
                      unique: [nom, n]
                rows: '{{t}}'
                """;
        for (long seed = 0; seed < 50; seed++) {
            JsonNode rows = variant(yaml, seed).get("rows");
            assertThat(new HashSet<>(rows.findValuesAsText("nom"))).hasSize(24);
            assertThat(new HashSet<>(rows.findValuesAsText("n"))).hasSize(24);
        }
    }

    @Test
    void aComputedColumnThatMustDifferIsDrawnAgainWithItsRow() {
        String yaml = """
                variables:
                  t:
                    table:
                      rows: 5
                      columns: {n: {integer: {from: 1, to: 60}}, rest: {computed: "n % 6"}}
                      unique: [rest]
                rows: '{{t}}'
                """;
        for (long seed = 0; seed < 50; seed++)
            assertThat(new HashSet<>(variant(yaml, seed).get("rows").findValuesAsText("rest")))
                    .hasSize(5);
    }

    @Test
    void aColumnIsAListThatIsCountedWith() {
        assertThat(known("COLUMN(lignes, \"montant\")").toString()).isEqualTo("[7.5,12,12,30]");
        assertThat(known("SUM(COLUMN(lignes, \"montant\"))").decimalValue()).isEqualByComparingTo("61.5");
        assertThat(known("MAX(COLUMN(lignes, \"montant\"))").intValue()).isEqualTo(30);
        assertThat(known("MIN(COLUMN(lignes, \"montant\"))").decimalValue()).isEqualByComparingTo("7.5");
        assertThat(known("AVERAGE(COLUMN(lignes, \"montant\"))").decimalValue()).isEqualByComparingTo("15.375");
        assertThat(known("COUNT(lignes)").intValue()).isEqualTo(4);
        assertThat(known("SUM(COLUMN(WHERE(lignes, \"ville\", \"Paris\"), \"montant\"))")
                        .intValue())
                .isZero();
    }

    @Test
    void rowsAreChosenByWhatTheyHold() {
        assertThat(known("SUM(COLUMN(WHERE(lignes, \"ville\", \"Lyon\"), \"montant\"))")
                        .intValue())
                .isEqualTo(42);
        assertThat(known("COUNT(WHERE(lignes, \"montant\", 12))").intValue()).isEqualTo(2);
        assertThat(known("COUNT(WHERE(lignes, \"ville\", \"lyon\"))").intValue())
                .isZero();
        assertThat(known("COUNT(ABOVE(lignes, \"montant\", 12))").intValue()).isEqualTo(1);
        assertThat(known("COUNT(BELOW(lignes, \"montant\", 12))").intValue()).isEqualTo(1);
        assertThat(known("ROW(ABOVE(lignes, \"montant\", 12), 0)").toString())
                .isEqualTo("{\"montant\":30,\"nom\":\"eve\",\"ville\":\"Lyon\"}");
        assertThat(known("lignes[0].nom").textValue()).isEqualTo("Élie");
        assertThat(known("ROW(lignes, 3).ville").textValue()).isEqualTo("Lyon");
    }

    @Test
    void textsAreSortedAsAFrenchReaderSortsThemAndNumbersBySize() {
        assertThat(known("COLUMN(SORTED(lignes, \"nom\"), \"nom\")").toString())
                .isEqualTo("[\"Adam\",\"Élie\",\"eve\",\"Zoé\"]");
        assertThat(known("COLUMN(SORTED(lignes, \"montant\"), \"montant\")").toString())
                .isEqualTo("[7.5,12,12,30]");
    }

    @Test
    void aListWithinATextIsStillAText() {
        assertThat(variant("{variables: {x: {oneOf: [[1, 2], [1, 2]]}}, text: 'liste : {{x}}', list: '{{x}}'}")
                        .toString())
                .isEqualTo("{\"text\":\"liste : [1, 2]\",\"list\":[1,2]}");
    }

    @Test
    void anAuthorIsToldWhatIsWrongWithATable() {
        String in = "variables.t.table";
        table("rows: 0, columns: {a: {name: man}}", in + ".rows", "from 1 to 200");
        table("rows: 2.5, columns: {a: {name: man}}", in + ".rows", "from 1 to 200");
        table("columns: {a: {name: man}}", in + ".rows", "from 1 to 200");
        table("rows: {from: 1, to: 201}, columns: {a: {name: man}}", in + ".rows.to", "from 1 to 200");
        table("rows: {from: 4, to: 3}, columns: {a: {name: man}}", in + ".rows", "above");
        table("rows: 3", in + ".columns", "at least one");
        table("rows: 3, columns: {A: {name: man}}", in + ".columns.A", "small letter");
        table("rows: 3, columns: {a: {dice: 6}}", in + ".columns.a", "no kind \"dice\"");
        table("rows: 3, columns: {a: {table: {rows: 2, columns: {b: {name: man}}}}}", in + ".columns.a", "other table");
        table("rows: 3, columns: {a: {computed: b + 1}}", in + ".columns.a.computed", "b");
        table("rows: 3, columns: {a: {name: man}}, unique: [b]", in + ".unique", "\"b\" is no column");
        table("rows: 3, columns: {a: {name: man}}, unique: a", in + ".unique", "list of columns");
        table("rows: 3, columns: {a: {name: man}}, sort: a", in + ".sort", "none of rows");
        table("rows: 3, columns: {a: {oneOf: [x, y]}}, unique: [a]", in + ".unique", "\"a\" has fewer different");
        table(
                "rows: 3, columns: {n: {integer: {from: 1, to: 2}}, a: {computed: n}}, unique: [a]",
                in + ".unique",
                "\"a\"");
    }

    @Test
    void anAuthorIsToldWhatIsWrongWithAFunction() {
        function("COLUMN(lignes, \"prix\")", "no column \"prix\"");
        function("COLUMN(\"lignes\", \"prix\")", "no table");
        function("COLUMN(COLUMN(lignes, \"nom\"), \"nom\")", "list of records");
        function("ABOVE(lignes, \"nom\", 3)", "is no number");
        function("BELOW(lignes, \"montant\", \"trois\")", "\"trois\" is no number");
        function("ROW(lignes, 4)", "no row 4 among 4");
        function("ROW(lignes, 0.5)", "no row 0.5");
        function("SUM(COLUMN(lignes, \"nom\"))", "is no number");
        function("MAX(COLUMN(ABOVE(lignes, \"montant\", 99), \"montant\"))", "empty list");
        function("AVERAGE(COLUMN(ABOVE(lignes, \"montant\", 99), \"montant\"))", "empty list");
    }

    private static void table(String described, String field, String why) {
        assertThatThrownBy(() -> variant("{variables: {t: {table: {" + described + "}}}, text: '{{t}}'}"))
                .as(described)
                .isInstanceOfSatisfying(
                        VariantFault.class, fault -> assertThat(fault.field()).isEqualTo(field))
                .hasMessageContaining(why);
    }

    private static void function(String expression, String why) {
        assertThatThrownBy(() -> known(expression))
                .as(expression)
                .isInstanceOfSatisfying(
                        VariantFault.class, fault -> assertThat(fault.field()).isEqualTo("value"))
                .hasMessageContaining(why);
    }
}
