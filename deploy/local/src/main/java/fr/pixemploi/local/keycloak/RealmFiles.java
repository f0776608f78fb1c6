package fr.pixemploi.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The realm of this machine: the realm of production with the demonstration's people, groups and clients laid over it.
 *
 * <p>Objects are merged field by field. In a list, an object of the overlay is merged into the one with the same name (name,
 * clientId, username or alias) and is added when there is none; plain values are added when missing.
 */
final class RealmFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("clientId", "username", "alias", "name");

    private RealmFiles() {}

    static String local(Workspace workspace) {
        try {
            JsonNode realm = JSON.readTree(workspace.realm().toFile());
            merge((ObjectNode) realm, (ObjectNode)
                    JSON.readTree(workspace.realmOverlay().toFile()));
            return JSON.writeValueAsString(realm);
        } catch (IOException e) {
            throw new StartFailure("Cannot read the realm: " + e.getMessage(), e);
        }
    }

    static List<Path> sources(Workspace workspace) {
        return List.of(workspace.realm(), workspace.realmOverlay(), workspace.simulatedFranceTravail());
    }

    static void merge(ObjectNode base, ObjectNode overlay) {
        overlay.properties().forEach(field -> {
            JsonNode there = base.get(field.getKey());
            if (there instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                merge(object, more);
            } else if (there instanceof ArrayNode array && field.getValue() instanceof ArrayNode more) {
                merge(array, more);
            } else {
                base.set(field.getKey(), field.getValue());
            }
        });
    }

    private static void merge(ArrayNode base, ArrayNode overlay) {
        for (JsonNode element : overlay) {
            Optional<ObjectNode> same = nameOf(element).flatMap(name -> named(base, name));
            if (same.isPresent()) {
                merge(same.get(), (ObjectNode) element);
            } else if (!contains(base, element)) {
                base.add(element);
            }
        }
    }

    private static Optional<String> nameOf(JsonNode element) {
        return NAMES.stream()
                .filter(element::hasNonNull)
                .map(name -> name + "=" + element.get(name).asText())
                .findFirst();
    }

    private static Optional<ObjectNode> named(ArrayNode list, String name) {
        for (JsonNode element : list) {
            if (element instanceof ObjectNode object
                    && nameOf(object).filter(name::equals).isPresent()) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    private static boolean contains(ArrayNode list, JsonNode wanted) {
        for (JsonNode element : list) {
            if (element.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
