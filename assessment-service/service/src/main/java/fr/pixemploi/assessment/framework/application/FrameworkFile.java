package fr.pixemploi.assessment.framework.application;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;
import fr.pixemploi.assessment.framework.domain.FrameworkFault;
import fr.pixemploi.assessment.framework.domain.FrameworkRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a structure's framework from the YAML or JSON that its author sends, held against its schema. */
@ApplicationScoped
class FrameworkFile {
    private static final String RESOURCE = "framework/structure-framework.schema.json";
    /** JSON is YAML as well. */
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Schema schema;
    private final ObjectMapper strict;

    /** @param strict reads what may be stored, and nothing else */
    FrameworkFile(ObjectMapper strict) {
        this.strict = strict;
        try (InputStream in = FrameworkFile.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException(RESOURCE + " is not there");
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws FrameworkRefusal.DocumentRefused with every place that does not fit the schema */
    FrameworkDocument read(byte[] file) {
        try {
            JsonNode tree = YAML.readTree(file);
            if (tree == null || !tree.isObject()) throw unreadable();
            String json = tree.toString();
            // A text with U+0000 fits the schema, and no table.
            strict.readTree(json);
            List<Error> french = errors(json, Locale.FRENCH);
            if (french.isEmpty()) return YAML.treeToValue(tree, FrameworkDocument.class);
            List<Error> english = errors(json, Locale.ENGLISH);
            List<FrameworkFault> faults = new ArrayList<>();
            for (int i = 0; i < french.size(); i++) {
                faults.add(new FrameworkFault(
                        french.get(i).getInstanceLocation().toString(),
                        french.get(i).getMessage(),
                        english.get(i).getMessage()));
            }
            throw new FrameworkRefusal.DocumentRefused(faults);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static FrameworkRefusal unreadable() {
        return new FrameworkRefusal.DocumentRefused(List.of(new FrameworkFault(
                "",
                "Ce texte ne se lit ni comme du YAML ni comme du JSON, nomme un champ deux fois ou contient U+0000.",
                "This can be read neither as YAML nor as JSON, names a field twice or holds U+0000.")));
    }

    private List<Error> errors(String json, Locale locale) {
        return schema.validate(
                json, InputFormat.JSON, context -> context.executionConfig(config -> config.locale(locale)));
    }
}
