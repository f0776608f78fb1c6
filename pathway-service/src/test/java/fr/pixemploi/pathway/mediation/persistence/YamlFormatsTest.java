package fr.pixemploi.pathway.mediation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.pathway.mediation.domain.Theme;
import fr.pixemploi.pathway.mediation.domain.format.Field;
import fr.pixemploi.pathway.mediation.domain.format.Formats;
import fr.pixemploi.pathway.mediation.domain.format.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our formats, and those of the standards where these are at hand. */
class YamlFormatsTest {
    private static final Formats FORMATS = new YamlFormats();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Files of others beside the project; none in a fresh clone. */
    private static JsonNode published(String file) throws IOException {
        Path found = Path.of("../../shared/data/mediation").resolve(file);
        assumeTrue(Files.exists(found), "the standards are not at hand");
        return JSON.readTree(found.toFile());
    }

    @Test
    void theNationalFormatIsTheStandards() throws IOException {
        JsonNode fields =
                published("lieux-de-mediation-numerique-1.0.2.schema.json").path("fields");
        List<Field> ours = FORMATS.of(RecordKind.NATIONAL_PLACE).fields();
        assertThat(ours).hasSize(32).extracting(Field::name).containsExactlyElementsOf(names(fields));
        for (int i = 0; i < ours.size(); i++) {
            Field field = ours.get(i);
            JsonNode constraints = fields.get(i).path("constraints");
            assertThat(field.needed())
                    .as(field.name())
                    .isEqualTo(constraints.path("required").asBoolean());
            assertThat(field.number())
                    .isEqualTo(fields.get(i).path("type").asText().equals("number"));
            assertThat(field.date())
                    .isEqualTo(fields.get(i).path("type").asText().equals("date"));
            String pattern = constraints.path("pattern").asText();
            if (field.isList()) {
                // All values in one text with bars are what its pattern says, and with another one they are not.
                String all = String.join("|", field.values());
                assertThat(all).as(field.name()).matches(Pattern.compile(pattern));
                assertThat(all + "|Autre").doesNotMatch(Pattern.compile(pattern));
                assertThat(field.values())
                        .hasSize(pattern.replaceAll("\\\\[()]", "").split("\\|").length - 2);
            } else if (field.pattern() != null) {
                assertThat(pattern).as(field.name()).isEqualTo("^" + field.pattern() + "$");
            } else {
                assertThat(pattern).as(field.name()).isEmpty();
            }
            if (constraints.has("maxLength"))
                assertThat(field.most()).isEqualTo(constraints.path("maxLength").asInt());
        }
    }

    private static List<String> names(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.path("name").asText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"structure, INCLUSION_STRUCTURE", "service, INCLUSION_SERVICE"})
    void theFormatsOfDataInclusionAreItsSchema(String file, RecordKind kind) throws IOException {
        JsonNode schema = published("data-inclusion-v1/" + file + ".json");
        List<Field> ours = FORMATS.of(kind).fields();
        List<String> theirs = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(theirs::add);
        assertThat(ours).extracting(Field::name).containsExactlyInAnyOrderElementsOf(theirs);
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (Field field : ours) {
            assertThat(field.needed()).as(field.name()).isEqualTo(required.contains(field.name()));
            JsonNode property = schema.path("properties").path(field.name());
            JsonNode said = property.has("anyOf") ? property.path("anyOf").get(0) : property;
            assertThat(field.isList())
                    .as(field.name())
                    .isEqualTo(said.path("type").asText().equals("array"));
            JsonNode one = field.isList() ? said.path("items") : said;
            String definition = one.path("$ref").asText().replace("#/$defs/", "");
            if (!field.values().isEmpty()) {
                Set<String> values = new HashSet<>();
                schema.path("$defs").path(definition).path("enum").forEach(value -> values.add(value.asText()));
                assertThat(field.values()).as(field.name()).isEqualTo(values);
            }
            if (field.pattern() != null)
                assertThat("^" + field.pattern() + "$")
                        .isEqualTo(one.path("pattern").asText());
            if (!one.path("pattern").isMissingNode())
                assertThat(field.pattern()).as(field.name()).isNotNull();
            assertThat(field.date()).isEqualTo(one.path("format").asText().equals("date"));
            assertThat(field.number())
                    .isEqualTo(Set.of("number", "integer")
                            .contains(one.path("type").asText()));
        }
    }

    @Test
    void itsFourThemesAndTheNineNationalServicesComeToOurs() throws IOException {
        assertThat(FORMATS.of(RecordKind.NATIONAL_PLACE).fields().stream()
                        .filter(field -> field.name().equals("services"))
                        .flatMap(field -> field.values().stream()))
                .hasSize(9)
                .allSatisfy(
                        service -> assertThat(FORMATS.themes(Set.of(service))).hasSize(1));
        assertThat(Theme.values()).extracting(FORMATS::inclusionTheme).doesNotHaveDuplicates();
        assertThat(FORMATS.themes(Set.of("mobilite--preparer-un-permis"))).isEmpty();
        List<String> theirs = new ArrayList<>();
        for (JsonNode theme : published("data-inclusion-v1/thematiques.json")) {
            String value = theme.path("value").asText();
            if (value.startsWith("numerique--")) theirs.add(value);
        }
        assertThat(Theme.values()).extracting(FORMATS::inclusionTheme).containsExactlyInAnyOrderElementsOf(theirs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats", "themes"})
    void whatAuthorsSayFitsItsSchema(String name) throws IOException {
        Path folder = Path.of("src/main/resources/mediation");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(folder.resolve(name + ".schema.json")), InputFormat.JSON)
                        .validate(Files.readString(folder.resolve(name + ".yaml")), InputFormat.YAML))
                .isEmpty();
    }
}
