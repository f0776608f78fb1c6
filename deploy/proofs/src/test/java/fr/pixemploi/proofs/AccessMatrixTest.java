package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.Documents.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every operation of every service, tried by everyone who must be refused. The operations come from the services' own OpenAPI
 * documents; {@code access-matrix.yaml} says of each who may and what its object is. An operation that nobody classified, or whose
 * roles are not those classified, fails.
 */
@Order(1)
class AccessMatrixTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final AccessActors actors = AccessActors.onStage();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();

    @Test
    void refusesEveryoneWhoMayNotOnEveryOperation() throws IOException {
        JsonNode classified = YAML.readTree(getClass().getResourceAsStream("/access-matrix.yaml"));
        List<Operation> operations = new ArrayList<>();
        for (Service service : Service.values()) operations.addAll(Documents.operations(service));
        // What ends something comes last, and sharing last of all: the others still need it.
        operations.sort(java.util.Comparator.comparing(
                        (Operation operation) -> operation.method().equals("DELETE"))
                .thenComparing(operation -> operation.id().equals("withdrawMySharing")));
        Set<String> unclassified = new TreeSet<>();
        Set<String> gone = new TreeSet<>();
        for (Service service : Service.values()) {
            classified.path(service.label()).fieldNames().forEachRemaining(id -> gone.add(service.label() + " " + id));
        }
        for (Operation operation : operations) {
            gone.remove(operation.service().label() + " " + operation.id());
            if (entry(classified, operation).isMissingNode())
                unclassified.add(operation.service().label() + " " + operation.id());
        }
        // The services share nothing that a refused call could change.
        List<Service> services = List.of(Service.values());
        Crowd.of(services.size(), services.size(), i -> {
            for (Operation operation : operations) {
                JsonNode entry = entry(classified, operation);
                if (operation.service() == services.get(i) && !entry.isMissingNode()) probe(operation, entry);
            }
            return i;
        });
        // One after the other: what is let in changes things, also for other services.
        for (Operation operation : operations) {
            JsonNode entry = entry(classified, operation);
            if (!entry.isMissingNode()) allowed(operation, entry);
        }
        assertThat(unclassified).as("operations that nobody classified").isEmpty();
        assertThat(gone).as("classified operations that do not exist").isEmpty();
        assertThat(wrong).isEmpty();
        int count = refused.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(
                "Authorisation matrix: " + operations.size() + " operations, " + count + " calls refused: " + refused);
        assertThat(count).isGreaterThan(10 * operations.size() / 2);
    }

    private static JsonNode entry(JsonNode classified, Operation operation) {
        JsonNode own = classified.path(operation.service().label()).path(operation.id());
        return own.isMissingNode() ? classified.path("every").path(operation.id()) : own;
    }

    private void probe(Operation operation, JsonNode entry) {
        Set<String> roles = new TreeSet<>();
        entry.path("roles").forEach(role -> roles.add(role.asText()));
        if (!roles.equals(operation.roles())) {
            wrong.add(operation + " allows " + operation.roles() + " but is classified as " + roles);
            return;
        }
        if (roles.isEmpty()) return;
        String path = actors.fill(entry.has("path") ? entry.path("path").asText() : operation.path());
        String body = entry.has("body") ? actors.fill(entry.path("body").toString()) : null;
        Probe probe = new Probe(operation, path, body, headers(operation, entry));
        String by = entry.path("by").asText();
        probe.refused("anonymous", null, 401);
        probe.refused("id-token", actors.idToken(by), 401);
        probe.refused("other-audience", actors.through("no-audience", by), 401);
        probe.refused("unlisted-client", actors.through("unlisted-client", by), 401);
        for (String actor : actors.names()) {
            if (!actors.may(actor, roles)) {
                boolean partner = actor.startsWith("partner-");
                probe.refused(partner ? "wrong-scope" : "wrong-role", actors.token(actor), 403);
            }
        }
        for (JsonNode other : entry.path("otherStructure"))
            probe.refused("other-structure", actors.token(other.asText()), 404);
        for (JsonNode other : entry.path("otherPerson"))
            probe.refused("other-person", actors.token(other.asText()), 404);
        boolean tied = roles.stream()
                .anyMatch(role -> !Set.of("author", "jury", "operator").contains(role));
        boolean explained = entry.has("otherStructure") || entry.has("otherPerson") || entry.has("own");
        if (tied && !explained)
            wrong.add(operation + " does not say whose object it is: otherStructure, otherPerson or own");
    }

    /** What the call says beside its body, when that is not JSON. */
    private static Map<String, String> headers(Operation operation, JsonNode entry) {
        Map<String, String> headers = new HashMap<>();
        // What generated clients ask for where only refusals have a body.
        if (!operation.answersWithBody()) headers.put("Accept", "application/problem+json");
        if (entry.has("accept")) headers.put("Accept", entry.path("accept").asText());
        if (entry.has("ifMatch")) headers.put("If-Match", entry.path("ifMatch").asText());
        else if (operation.method().equals("PATCH")) headers.put("If-Match", "\"2\"");
        if (entry.has("contentType"))
            headers.put("Content-Type", entry.path("contentType").asText());
        return headers;
    }

    /** Who may is let in: else a refusal above could come from a wrong address. */
    private void allowed(Operation operation, JsonNode entry) {
        String by = operation.roles().isEmpty() ? null : entry.path("by").asText();
        String path = actors.fill(entry.has("path") ? entry.path("path").asText() : operation.path());
        String body = entry.has("body") ? actors.fill(entry.path("body").toString()) : null;
        Api.Answer answer =
                new Probe(operation, path, body, headers(operation, entry)).send(by == null ? null : actors.token(by));
        int wanted = entry.path("control").asInt(200);
        if (answer.status() != wanted)
            wrong.add("control: " + answer.call() + " by " + by + " answered " + answer.status() + " instead of "
                    + wanted + " " + answer.text());
    }

    private final class Probe {
        private final Operation operation;
        private final String path;
        private final String body;
        private final Map<String, String> headers;

        Probe(Operation operation, String path, String body, Map<String, String> headers) {
            this.operation = operation;
            this.path = path;
            this.body = body;
            this.headers = headers;
        }

        Api.Answer send(String token) {
            Api api = new Api(
                    RunningPlatform.get().endpoints().of(operation.service()), token == null ? null : () -> token);
            if (!headers.isEmpty()) api = api.with(headers);
            return api.send(operation.method(), path, body);
        }

        void refused(String why, String token, int status) {
            Api.Answer answer = send(token);
            boolean problem = answer.body().path("status").asInt() == status;
            if (answer.status() == status && problem) refused.merge(why, 1, Integer::sum);
            else
                wrong.add(why + ": " + answer.call() + " answered " + answer.status() + " instead of " + status + " "
                        + answer.text());
        }
    }
}
