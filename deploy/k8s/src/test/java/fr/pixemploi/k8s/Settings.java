package fr.pixemploi.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the environment of our pods says. */
final class Settings {
    private Settings() {}

    /** Variables of the first container with their values; of one that comes out of a secret, the secret and its key. */
    static Map<String, String> of(Resource pods, Overlay overlay) {
        Map<String, String> all = new TreeMap<>();
        pods.containers().forEach(container -> {
            container.path("envFrom").valueStream().forEach(from -> {
                String name = from.at("/configMapRef/name").asText();
                all.putAll(Resource.strings(overlay.one("ConfigMap", name).at("/data")));
            });
            container
                    .path("env")
                    .valueStream()
                    .forEach(variable -> all.put(variable.path("name").asText(), value(variable)));
        });
        return all;
    }

    private static String value(JsonNode variable) {
        JsonNode secret = variable.at("/valueFrom/secretKeyRef");
        return secret.isMissingNode()
                ? variable.path("value").asText()
                : secret.path("name").asText() + "/" + secret.path("key").asText();
    }

    /** Names of variables that must come out of secrets, since they do. */
    static Stream<JsonNode> secret(Resource pods) {
        return pods.containers()
                .flatMap(container -> container.path("env").valueStream())
                .filter(variable -> variable.at("/valueFrom/secretKeyRef").isObject());
    }
}
