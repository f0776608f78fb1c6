package fr.pixemploi.assessment.bank.environment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.check.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The examples that lie beside each environment, with their plays in {@code environments/plays.yaml}. */
final class Examples {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Examples() {}

    static Stream<Example> all() {
        JsonNode plays = read("environments/plays.yaml");
        List<Example> examples = new ArrayList<>();
        for (String name : new Environments().names()) {
            JsonNode written = of(name);
            for (int number = 0; number < written.size(); number++) {
                JsonNode steps = plays.path(name).path(number);
                if (steps.isMissingNode()) throw new IllegalStateException(name + " has an example that nobody plays");
                List<String> texts = new ArrayList<>();
                steps.forEach(step -> texts.add(step.asText()));
                JsonNode example = written.get(number);
                examples.add(new Example(
                        name,
                        number,
                        example.path("scenario"),
                        Checks.of(example.path("checks")),
                        asJson(example.at("/solution/state")),
                        texts));
            }
        }
        return examples.stream();
    }

    static JsonNode of(String environment) {
        return read("environments/" + environment + "/example.yaml");
    }

    /** The same numbers as a page tells: comparing trees, an int is no double. */
    private static JsonNode asJson(JsonNode node) {
        try {
            return new ObjectMapper().readTree(node.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Examples.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
