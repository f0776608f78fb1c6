package fr.pixemploi.assessment.bank.environment;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The simulated environments that the service carries, each in {@code environments/NAME}: {@code page.js}, mostly {@code page.css},
 * {@code scenario.schema.json} (what an author says), {@code state.schema.json} (what the page tells). Read and assembled once.
 */
public class Environments {
    private static final String FOLDER = "environments/";

    private record Environment(EnvironmentPage page, Schema scenario, Schema state) {}

    private final Map<String, Environment> environments = new TreeMap<>();

    public Environments() {
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        String styles = required(FOLDER + "common.css");
        String script = required(FOLDER + "common.js");
        required(FOLDER + "index.txt").lines().forEach(line -> {
            String name = line.strip();
            String folder = FOLDER + name + "/";
            environments.put(
                    name,
                    new Environment(
                            EnvironmentPage.of(
                                    name,
                                    styles + found(folder + "page.css").orElse(""),
                                    script + required(folder + "page.js")),
                            schemas.getSchema(required(folder + "scenario.schema.json"), InputFormat.JSON),
                            schemas.getSchema(required(folder + "state.schema.json"), InputFormat.JSON)));
        });
    }

    /** In the order of the alphabet. */
    public SortedSet<String> names() {
        return new TreeSet<>(environments.keySet());
    }

    public Optional<EnvironmentPage> page(String name) {
        return Optional.ofNullable(environments.get(name)).map(Environment::page);
    }

    /** What keeps a scenario from being played, one sentence each; empty when it suits. */
    public List<String> scenarioFaults(String name, JsonNode scenario) {
        Environment environment = environments.get(name);
        return environment == null ? List.of(unknown(name)) : faults(environment.scenario(), scenario);
    }

    /** What keeps a state from being one that the page tells, one sentence each; empty when it suits. */
    public List<String> stateFaults(String name, JsonNode state) {
        Environment environment = environments.get(name);
        return environment == null ? List.of(unknown(name)) : faults(environment.state(), state);
    }

    private String unknown(String name) {
        return "there is no environment " + name + ", but " + String.join(", ", environments.keySet());
    }

    private static List<String> faults(Schema schema, JsonNode node) {
        return schema.validate(node.toString(), InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static String required(String resource) {
        return found(resource).orElseThrow(() -> new IllegalStateException(resource + " is not there"));
    }

    private static Optional<String> found(String resource) {
        try (InputStream in = Environments.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
