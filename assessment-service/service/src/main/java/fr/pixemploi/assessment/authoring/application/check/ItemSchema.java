package fr.pixemploi.assessment.authoring.application.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.assessment.authoring.domain.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The schema of items' files, {@code item-bank/item.schema.json}, as sentences for authors. */
@ApplicationScoped
class ItemSchema {
    private static final String RESOURCE = "item-bank/item.schema.json";
    private final Schema schema;

    /** Types of items in the order of the schema's alternatives. */
    private final List<String> types = new ArrayList<>();

    ItemSchema() {
        try (InputStream in = ItemSchema.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException(RESOURCE + " is not there");
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
            new ObjectMapper()
                    .readTree(text)
                    .path("oneOf")
                    .forEach(type -> types.add(type.at("/properties/type/const").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that does not fit; empty when the file does. No sentence holds a value of the file. */
    List<Finding> faults(JsonNode file) {
        String json = file.toString();
        List<Error> french = errors(json, Locale.FRENCH);
        List<Error> english = errors(json, Locale.ENGLISH);
        int own = types.indexOf(file.path("type").asText());
        List<Finding> faults = new ArrayList<>();
        for (int i = 0; i < french.size(); i++) {
            Error fault = french.get(i);
            if (concerns(own, fault))
                faults.add(Finding.error(
                        fault.getInstanceLocation().toString(),
                        "schema-" + fault.getKeyword(),
                        "Schéma : " + fault.getMessage(),
                        "Schema: " + english.get(i).getMessage()));
        }
        return faults;
    }

    private List<Error> errors(String json, Locale language) {
        return schema.validate(
                json, InputFormat.JSON, context -> context.executionConfig(config -> config.locale(language)));
    }

    /** A file has one type: that it is none of the other types is no fault of its own. */
    private boolean concerns(int own, Error fault) {
        String path = fault.getEvaluationPath().toString();
        if (!path.startsWith("/oneOf")) return true;
        // Which alternative was meant is not known then, and the type itself is told as wrong.
        if (own < 0) return false;
        return path.startsWith("/oneOf/" + own + "/");
    }
}
