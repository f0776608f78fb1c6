package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Waiting;
import fr.pixemploi.proofs.Documents.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every operation of every service, given everything that it must not take. The calls are made of the services' own OpenAPI
 * documents and of one valid call each ({@code access-matrix.yaml}, and {@code bad-input.yaml} where that one is not valid enough).
 * Each must be refused with the right status, as a problem whose code the document names, and leave every table as it was. At the
 * end the valid calls themselves are made: what was refused before was not refused for another reason. They have a name in each of
 * their texts, which then stands nowhere but where the architecture says ({@code names-live-here.yaml}).
 */
@Order(2)
class BadInputTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final long SEED = 20_260_310L;

    private final AccessActors actors = BadInputStage.set();
    private final JsonNode classified = read("/access-matrix.yaml");
    private final JsonNode fixtures = read("/bad-input.yaml");
    private final Caller caller = new Caller(actors);
    private final Map<Service, JsonNode> documents = new EnumMap<>(Service.class);
    private final Map<Service, StoredRows> stored = new EnumMap<>(Service.class);
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    /** Service, kind of fault, status and code, to how many. */
    private final Map<String, Map<String, Map<String, Integer>>> refused = new ConcurrentSkipListMap<>();

    private final AtomicInteger count = new AtomicInteger();

    private int fitting;

    @Test
    void refusesEverythingThatNoOperationTakesAndStoresNothing() throws SQLException, IOException {
        List<Operation> operations = new ArrayList<>();
        for (Service service : Service.values()) {
            documents.put(service, Documents.of(service));
            operations.addAll(Documents.operations(service, documents.get(service)));
            stored.put(service, new StoredRows(service));
        }
        News.hasArrived();
        for (StoredRows rows : stored.values()) rows.changedSinceLastLook();
        // The services share nothing that a refused call could change.
        List<Service> services = List.of(Service.values());
        Crowd.of(services.size(), services.size(), i -> {
            for (Operation operation : operations) {
                if (operation.service() != services.get(i)) continue;
                try {
                    refuse(operation);
                } catch (IllegalArgumentException | IllegalStateException | SQLException e) {
                    wrong.add(operation + " cannot be tried: " + e);
                }
            }
            return i;
        });
        for (StoredRows rows : stored.values()) rows.changedSinceLastLook();
        for (JsonNode call : fixtures.path("outOfState")) outOfState(call);
        int bad = count.get();
        CandidateOnStage.renew(actors);
        operations.sort(Comparator.<Operation>comparingInt(
                        operation -> entry(operation).path("order").asInt(0))
                .thenComparing(operation -> operation.method().equals("DELETE")));
        int declared = 0;
        for (Operation operation : operations) declared += reach(operation) ? 0 : 1;
        report(operations.size(), bad, declared);
        System.out.println("Answers to valid calls that fit their schema: " + fitting + " of " + operations.size());
        News.hasArrived();
        Set<String> strays = NameHunt.of(PlantedName.NAME);
        strays.removeAll(NameHunt.sometimes());
        Set<String> atHome = NameHunt.atHome();
        atHome.removeIf(strays::remove);
        for (StoredRows rows : stored.values()) rows.close();
        assertThat(wrong).isEmpty();
        assertThat(bad).isGreaterThan(10 * operations.size());
        assertThat(strays).as("places where a name stands and should not").isEmpty();
        assertThat(atHome)
                .as("places where names are said to live, and no call put one")
                .isEmpty();
    }

    private void refuse(Operation operation) throws SQLException {
        JsonNode entry = entry(operation);
        if (entry.isEmpty()) {
            wrong.add(operation + " cannot be reached: give it a valid call in access-matrix.yaml");
            return;
        }
        ValidCall valid = new ValidCall(operation, entry, actors);
        for (BadCall call : new BadCalls(operation, valid, documents.get(operation.service()), SEED).all())
            refuse(operation, entry, call);
        for (BadCall call : strangers(operation, entry, valid)) refuse(operation, entry, call);
        for (BadCall call : new PlantedName(operation, valid, documents.get(operation.service())).refused())
            refuse(operation, entry, call);
    }

    /** Those who may not: one of each sort; AccessMatrixTest tries all of them. */
    private List<BadCall> strangers(Operation operation, JsonNode entry, ValidCall valid) {
        List<BadCall> calls = new ArrayList<>();
        if (operation.roles().isEmpty()) return calls;
        calls.add(stranger("no-token", null, 401, operation, valid));
        calls.add(stranger("bad-token", Caller.NONSENSE, 401, operation, valid));
        actors.names().stream()
                .filter(actor -> !actors.may(actor, operation.roles()))
                .findFirst()
                .ifPresent(actor -> calls.add(stranger("wrong-role", actor, 403, operation, valid)));
        for (String sort : List.of("otherStructure", "otherPerson")) {
            if (entry.path(sort).has(0) && !entry.path("ownElsewhere").asBoolean())
                calls.add(stranger("wrong-tenant", entry.path(sort).get(0).asText(), 404, operation, valid));
        }
        return calls;
    }

    private static BadCall stranger(String kind, String by, int status, Operation operation, ValidCall valid) {
        return BadCall.like(valid, operation, kind, String.valueOf(by)).by(by).refusedWith(Set.of(status), Set.of());
    }

    private void outOfState(JsonNode said) throws SQLException {
        Operation operation = Documents.operations(
                        Service.named(said.path("service").asText()),
                        documents.get(Service.named(said.path("service").asText())))
                .stream()
                .filter(one -> one.id().equals(said.path("operation").asText()))
                .findFirst()
                .orElse(null);
        if (operation == null) {
            wrong.add("bad-input.yaml names an operation that is gone: " + said.path("operation"));
            return;
        }
        ObjectNode entry = entry(operation).deepCopy();
        said.fields().forEachRemaining(field -> entry.set(field.getKey(), field.getValue()));
        ValidCall valid = new ValidCall(operation, entry, actors);
        BadCall call = BadCall.like(
                        valid, operation, "out-of-state", said.path("why").asText())
                .refusedWith(said.path("status").asInt(), said.path("code").asText());
        refuse(operation, entry, call);
    }

    private void refuse(Operation operation, JsonNode entry, BadCall call) throws SQLException {
        for (JsonNode excepted : entry.path("except")) {
            if (excepted.asText().equals(call.kind())) return;
        }
        Caller.Answer answer = caller.send(operation.service(), call);
        // An account has one table on its way; its place is free a moment after its last answer has come.
        if (answer.status() == 429 && !call.statuses().contains(429)) {
            Waiting.pause(1_000);
            answer = caller.send(operation.service(), call);
        }
        wrong.addAll(answer.broken());
        Map<String, String> changed = stored.get(operation.service()).changedSinceLastLook();
        for (JsonNode table : entry.path("records")) changed.remove(table.asText());
        count.incrementAndGet();
        Set<Integer> right = new HashSet<>(call.statuses());
        entry.path("alsoRight").forEach(status -> right.add(status.asInt()));
        String tried = operation + " " + call.kind() + " [" + call.what() + "]";
        String said = answer.status() + " " + answer.code();
        refused.computeIfAbsent(operation.service().label(), none -> new TreeMap<>())
                .computeIfAbsent(call.kind(), none -> new TreeMap<>())
                .merge(said, 1, Integer::sum);
        if (!right.contains(answer.status()))
            wrong.add(tried + " answered " + said + " instead of " + right + ": " + answer.text());
        else if (entry.path("pages").asBoolean() && answer.isPage()) {
            // Read by people, who have no use for a code.
        } else if (!answer.isProblem()) wrong.add(tried + " answered " + said + " but no problem: " + answer.text());
        else if (!call.codes().isEmpty()
                && !call.codes().contains(answer.code())
                && call.statuses().contains(answer.status()))
            wrong.add(tried + " answered the code " + answer.code() + " instead of " + call.codes());
        else if (!documented(operation, answer))
            wrong.add(tried + " answered " + said + ", which the document does not name");
        else if (call.pointer() != null
                && !answer.body().path("errors").findValuesAsText("pointer").contains(call.pointer()))
            wrong.add(tried + " answered without naming " + call.pointer() + ": " + answer.text());
        if (!changed.isEmpty()) wrong.add(tried + " answered " + said + " and changed what is stored: " + changed);
    }

    private boolean documented(Operation operation, Caller.Answer answer) {
        JsonNode response = operation.said().path("responses").path(String.valueOf(answer.status()));
        JsonNode document = documents.get(operation.service());
        if (response.has("$ref"))
            response = document.at(response.path("$ref").asText().substring(1));
        return response.path("content")
                .path("application/problem+json")
                .path("examples")
                .has(answer.code());
    }

    /** Makes the valid call. False when it is declared that it cannot succeed here. */
    private boolean reach(Operation operation) throws SQLException {
        JsonNode entry = entry(operation);
        if (entry.isEmpty()) return false;
        ValidCall valid = new ValidCall(operation, entry, actors);
        BadCall call = stranger("valid", valid.by(), valid.control(), operation, valid);
        boolean succeeds = valid.control() < 300;
        List<BadCall> tries = new ArrayList<>();
        if (succeeds) tries.addAll(new PlantedName(operation, valid, documents.get(operation.service())).taken());
        tries.add(call);
        Caller.Answer answer = null;
        for (BadCall each : tries) {
            call = each;
            answer = caller.send(operation.service(), call);
            if (answer.status() >= 500) wrong.add(operation + " answered " + answer.status() + " to a name");
            if (answer.status() == valid.control()) break;
        }
        wrong.addAll(answer.broken());
        if (answer.broken().isEmpty()) fitting++;
        if (answer.status() != valid.control())
            wrong.add(operation + " cannot be reached with a valid call: it answered " + answer.status()
                    + " instead of " + valid.control() + ", " + answer.text());
        else if (!succeeds && valid.because().isEmpty())
            wrong.add(operation + " is given no call that succeeds (" + answer.status() + " " + answer.code()
                    + "): give it one in bad-input.yaml, or say there why none can");
        else if (answer.status() == 201 && call.headers().containsKey("Idempotency-Key")) reuseKey(operation, call);
        return succeeds;
    }

    /** The same key with another body, each text a little longer in turn: refused, and nothing made. */
    private void reuseKey(Operation operation, BadCall made) throws SQLException {
        if (made.body() == null || !made.headers().get("Content-Type").equals("application/json")) return;
        if (operation.said().path("parameters").findValuesAsText("name").stream()
                .noneMatch("Idempotency-Key"::equals)) return;
        JsonNode body = readJson(new String(made.body(), java.nio.charset.StandardCharsets.UTF_8));
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            if (!field.getValue().isTextual()) continue;
            ObjectNode other = body.deepCopy();
            other.put(field.getKey(), field.getValue().asText() + "x");
            // By its trace: what other services still say of calls before is not this call's.
            String trace = UUID.randomUUID().toString().replace("-", "");
            BadCall again = made.named("key-reused", field.getKey())
                    .sending(other.toString())
                    .with("traceparent", "00-" + trace + "-" + trace.substring(16) + "-01")
                    .refusedWith(Set.of(422), Set.of());
            Map<String, String> before = stored.get(operation.service()).now();
            Caller.Answer answer = caller.send(operation.service(), again);
            Map<String, String> after = stored.get(operation.service()).now();
            count.incrementAndGet();
            refused.computeIfAbsent(operation.service().label(), none -> new TreeMap<>())
                    .computeIfAbsent("key-reused", none -> new TreeMap<>())
                    .merge(answer.status() + " " + answer.code(), 1, Integer::sum);
            if (answer.status() != 422)
                wrong.add(operation + " took the key again for another " + field.getKey() + ": " + answer.status() + " "
                        + answer.text());
            if (!before.get("idempotent_creation").equals(after.get("idempotent_creation")))
                wrong.add(operation + " stored something in idempotent_creation for a key used again");
            if (StoredRows.hasEventOf(operation.service(), trace))
                wrong.add(operation + " said something for a key used again");
        }
    }

    private void report(int operations, int bad, int declared) throws IOException {
        StringBuilder text = new StringBuilder("Bad input: " + operations + " operations, " + bad
                + " bad calls with nothing stored, " + (count.get() - bad) + " keys used again; " + declared
                + " operations of which it is declared that no valid call can succeed here.\n");
        refused.forEach((service, kinds) -> {
            int all = kinds.values().stream()
                    .flatMap(said -> said.values().stream())
                    .mapToInt(Integer::intValue)
                    .sum();
            text.append("  ").append(service).append(": ").append(all).append('\n');
            kinds.forEach((kind, said) ->
                    text.append("    ").append(kind).append(' ').append(said).append('\n'));
        });
        System.out.println(text);
        Files.writeString(
                Path.of("target/bad-input.json"),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(refused));
        if (!wrong.isEmpty()) Files.write(Path.of("target/bad-input-wrong.txt"), wrong);
    }

    private JsonNode entry(Operation operation) {
        String service = operation.service().label();
        ObjectNode merged = YAML.createObjectNode();
        for (JsonNode file : List.of(classified, fixtures)) {
            for (String section : List.of("every", service)) {
                file.path(section)
                        .path(operation.id())
                        .fields()
                        .forEachRemaining(field -> merged.set(field.getKey(), field.getValue()));
            }
        }
        return merged;
    }

    private static JsonNode readJson(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode read(String resource) {
        try {
            return YAML.readTree(BadInputTest.class.getResourceAsStream(resource));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
