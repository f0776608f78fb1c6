package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.layout.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The operations of the running services, as their own OpenAPI documents tell them. */
final class Documents {
    private Documents() {}

    /**
     * One operation.
     *
     * @param roles who may call it; empty when everyone may
     * @param said what the document says of it
     */
    record Operation(Service service, String id, String method, String path, Set<String> roles, JsonNode said) {
        /** Whether anything comes back when it succeeds. */
        boolean answersWithBody() {
            return said.path("responses").properties().stream()
                    .anyMatch(response -> response.getKey().startsWith("2")
                            && response.getValue().has("content"));
        }

        @Override
        public String toString() {
            return service.label() + " " + id + " (" + method + " " + path + ")";
        }
    }

    static JsonNode of(Service service) {
        return new Api(RunningPlatform.get().endpoints().of(service), null)
                .get("/q/openapi?format=json")
                .expect(200);
    }

    static List<Operation> operations(Service service) {
        return operations(service, of(service));
    }

    static List<Operation> operations(Service service, JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (!method.getValue().has("operationId")) return;
                    Set<String> roles = new TreeSet<>();
                    for (JsonNode requirement : method.getValue().path("security")) {
                        requirement.path("keycloak").forEach(role -> roles.add(role.asText()));
                    }
                    // A kiosk's secret is another way in where a token is one already.
                    if (roles.isEmpty())
                        method.getValue()
                                .path("security")
                                .forEach(other ->
                                        other.forEach(scheme -> scheme.forEach(role -> roles.add(role.asText()))));
                    operations.add(new Operation(
                            service,
                            method.getValue().path("operationId").asText(),
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            roles,
                            method.getValue()));
                }));
        return operations;
    }
}
