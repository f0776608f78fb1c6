package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Where a name stands: in each column of each table of the four databases, in each field of each message of each topic, in every
 * log of services and engines, and in every label of a metric. Where it may stand is data, {@code names-live-here.yaml}, with the reason.
 */
final class NameHunt {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path LOGS = Path.of("target/platform");
    private static final Path TOPICS = Path.of("../kafka/topics.yaml");

    private final String name;
    private final Set<String> found = new TreeSet<>();

    private NameHunt(String name) {
        this.name = name.toLowerCase(Locale.ROOT);
    }

    /** Everywhere it stands: {@code table profile.beneficiary.last_name}, {@code topic x.y field}, {@code log file}. */
    static Set<String> of(String name) throws SQLException, IOException {
        NameHunt hunt = new NameHunt(name);
        for (Service service : Service.values()) hunt.tables(service);
        hunt.topics();
        hunt.logs();
        hunt.metrics();
        return hunt.found;
    }

    /**
     * The same of the id of somebody who was erased, once topics of states are compacted: their older records go within a day, and tombstones
     * within a week. Facts, which hold ids alone, go within thirty days; those places are left out.
     */
    static Set<String> ofSomebodyErased(String id) throws SQLException, IOException {
        NameHunt hunt = new NameHunt(id);
        for (Service service : Service.values()) hunt.tables(service);
        for (JsonNode topic : YAML.readTree(TOPICS.toFile()).path("topics")) {
            String kind = topic.path("kind").asText();
            if (!kind.equals("fact")) hunt.lastOfEachKey(topic.path("name").asText());
        }
        hunt.logs();
        hunt.metrics();
        return hunt.found;
    }

    private void lastOfEachKey(String topic) throws IOException {
        Map<String, ConsumerRecord<String, String>> last = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> record : Topics.read(topic, record -> true)) last.put(record.key(), record);
        for (ConsumerRecord<String, String> record : last.values()) if (record.value() != null) message(record);
    }

    /** Where it stands for certain, once a call put one there. */
    static Set<String> atHome() throws IOException {
        return allowed(false);
    }

    /** Where it may stand while something is under way. */
    static Set<String> sometimes() throws IOException {
        return allowed(true);
    }

    private static Set<String> allowed(boolean sometimes) throws IOException {
        Set<String> allowed = new TreeSet<>();
        JsonNode data = YAML.readTree(NameHunt.class.getResourceAsStream("/names-live-here.yaml"));
        data.path("tables").fields().forEachRemaining(table -> {
            if (table.getValue().path("sometimes").asBoolean() != sometimes) return;
            table.getValue()
                    .path("columns")
                    .forEach(column -> allowed.add("table " + table.getKey() + "." + column.asText()));
        });
        if (sometimes) return allowed;
        data.path("topics")
                .fields()
                .forEachRemaining(topic -> topic.getValue()
                        .path("fields")
                        .forEach(field -> allowed.add("topic " + topic.getKey() + " " + field.asText())));
        return allowed;
    }

    private void tables(Service service) throws SQLException {
        String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        try (Connection connection = StoredRows.connect(service);
                Statement statement = connection.createStatement()) {
            List<String> questions = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery(
                    "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace")) {
                while (tables.next()) questions.add("""
                            select distinct '%1$s.' || field.key from "%1$s" as "whole row", jsonb_each_text(to_jsonb("whole row")) field
                            where field.value ilike '%%%2$s%%' or field.value like '%%%3$s%%'
                            """.formatted(tables.getString(1), name, hex));
            }
            try (ResultSet columns = statement.executeQuery(String.join(" union ", questions))) {
                while (columns.next()) found.add("table " + service.label() + "." + columns.getString(1));
            }
        }
    }

    private void topics() throws IOException {
        for (JsonNode topic : YAML.readTree(TOPICS.toFile()).path("topics")) {
            for (ConsumerRecord<String, String> record :
                    Topics.read(topic.path("name").asText(), record -> true)) message(record);
        }
    }

    private void message(ConsumerRecord<String, String> record) throws IOException {
        String topic = "topic " + record.topic() + " ";
        if (holds(record.key())) found.add(topic + "key");
        for (Header header : record.headers()) {
            if (holds(new String(header.value(), StandardCharsets.UTF_8))) found.add(topic + "header " + header.key());
        }
        if (record.value() == null) return;
        JSON.readTree(record.value()).fields().forEachRemaining(field -> {
            String value = field.getValue().toString();
            if (field.getKey().equals("payloadBase64"))
                value = new String(Base64.getDecoder().decode(field.getValue().asText()), StandardCharsets.UTF_8);
            if (holds(value)) found.add(topic + field.getKey());
        });
    }

    private void logs() throws IOException {
        try (Stream<Path> files = Files.walk(LOGS)) {
            for (Path file : files.filter(NameHunt::isLog).toList()) {
                try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                    lines.filter(this::holds)
                            .findFirst()
                            .ifPresent(line -> found.add("log " + file.getFileName() + ": " + line));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void metrics() throws IOException {
        PublishedMetrics.now().all().stream()
                .map(PublishedMetrics.Series::line)
                .filter(this::holds)
                .forEach(line -> found.add("metric of " + line));
    }

    /** Kafka calls the files of its topics so too, by numbers. */
    private static boolean isLog(Path path) {
        return path.getFileName().toString().matches("\\D.*\\.log");
    }

    private boolean holds(String text) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(name);
    }
}
