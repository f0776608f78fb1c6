package fr.pixemploi.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a service promises in its {@code contracts/} folder, compared with what it does. Writes the OpenAPI document anew when the
 * system property {@code contracts.update} is true.
 */
public final class Contracts {
    private static final Path FOLDER = folder();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contracts() {}

    /** Beside the module's sources, or where a service is several modules, beside them. */
    private static Path folder() {
        Path own = Path.of("contracts");
        return Files.isDirectory(own) ? own : Path.of("../contracts");
    }

    /** Whether the module that is tested promises an interface. */
    static boolean arePromised() {
        return Files.exists(FOLDER.resolve("openapi.yaml"));
    }

    /** Fails when the running document is not the committed one. */
    public static void checkOpenApi(String generatedYaml) {
        Path committed = FOLDER.resolve("openapi.yaml");
        try {
            if (Boolean.getBoolean("contracts.update")) Files.writeString(committed, generatedYaml);
            JsonNode promised = YAML.readTree(Files.readString(committed));
            if (!promised.equals(YAML.readTree(generatedYaml))) {
                Files.createDirectories(Path.of("target"));
                Files.writeString(Path.of("target/openapi.yaml"), generatedYaml);
                throw new AssertionError(
                        "the running interface is not contracts/openapi.yaml; compare with target/openapi.yaml, "
                                + "and if the change is meant run the test again with -Dcontracts.update=true");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when the running document lacks summaries, examples or error codes, or has examples that break its own schemas. */
    public static void checkDescriptions(String generatedYaml) {
        try {
            List<String> faults = new Descriptions(YAML.readTree(generatedYaml)).faults();
            if (!faults.isEmpty()) throw new AssertionError(String.join("\n", faults));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when an event has no schema, no example, an example that breaks its schema, or no place in the AsyncAPI document. */
    public static void checkEvents(Set<String> publishedTypes) {
        Set<String> described = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        for (Path schema : files(".schema.json")) {
            String type = schema.getFileName().toString().replace(".schema.json", "");
            described.add(type);
            Path example = schema.resolveSibling(type + ".example.json");
            if (!Files.exists(example)) faults.add(type + " has no example");
            else faults.addAll(violations(schema, read(example)));
        }
        Set<String> published = new TreeSet<>();
        publishedTypes.forEach(type -> published.add(type.replaceAll("^fr\\.pixemploi\\.[a-z]+\\.", "")));
        if (!described.equals(published)) faults.add("described are " + described + " but published are " + published);
        String asyncApi = read(FOLDER.resolve("asyncapi.yaml"));
        publishedTypes.stream()
                .filter(type -> !asyncApi.contains(type))
                .forEach(type -> faults.add(type + " is not in asyncapi.yaml"));
        if (!faults.isEmpty()) throw new AssertionError(String.join("\n", faults));
    }

    /** Fails when a document, such as one read from a topic, breaks the schema of its event type. */
    public static void checkEvent(String type, String json) {
        String name = type.replaceAll("^fr\\.pixemploi\\.[a-z]+\\.", "");
        List<String> faults = violations(FOLDER.resolve("events/" + name + ".schema.json"), json);
        if (!faults.isEmpty()) throw new AssertionError(String.join("\n", faults));
    }

    /** Fails when a service reads other topics than the one list says, from which the broker's access rules are made. */
    public static void checkTopics(String service, Set<String> read) {
        Set<String> listed = new TreeSet<>();
        for (JsonNode topic : topics().path("topics")) {
            for (JsonNode consumer : topic.path("consumers"))
                if (consumer.asText().equals(service))
                    listed.add(topic.path("name").asText());
        }
        if (!listed.equals(new TreeSet<>(read)))
            throw new AssertionError("topics.yaml has " + service + " consume " + listed + ", it reads " + read);
    }

    /**
     * Fails when the AsyncAPI document names other topics than the one list, for what the service tells or for what it hears, or hears on one
     * what its producer's document does not tell there.
     */
    public static void checkChannels(String service) {
        Channels channels = new Channels(
                topics(), name -> yaml(FOLDER.resolve("../..").resolve(name + "-service/contracts/asyncapi.yaml")));
        List<String> faults = channels.faults(service);
        if (!faults.isEmpty()) throw new AssertionError(String.join("\n", faults));
    }

    private static JsonNode topics() {
        return yaml(FOLDER.resolve("../../deploy/kafka/topics.yaml"));
    }

    /** The example of an event that another service publishes: what this service's consumer must be able to read. */
    public static String exampleOf(String service, String event) {
        return read(FOLDER.resolve("../..").resolve(service).resolve("contracts/events/" + event + ".example.json"));
    }

    private static List<String> violations(Path schema, String json) {
        try {
            JSON.readTree(json);
        } catch (IOException e) {
            return List.of(schema + ": the example is not JSON");
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(error -> schema.getFileName() + ": " + error)
                .toList();
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(FOLDER.resolve("events"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
