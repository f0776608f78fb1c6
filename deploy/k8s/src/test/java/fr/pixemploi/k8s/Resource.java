package fr.pixemploi.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One object as it would be applied. */
record Resource(JsonNode json) {
    String apiVersion() {
        return json.path("apiVersion").asText();
    }

    String kind() {
        return json.path("kind").asText();
    }

    String name() {
        return json.at("/metadata/name").asText();
    }

    String stage() {
        return json.at("/metadata/labels/pix-emploi~1stage").asText("");
    }

    boolean is(String kind) {
        return kind().equals(kind);
    }

    /** By a JSON pointer. */
    JsonNode at(String pointer) {
        return json.at(pointer);
    }

    /** What it says of pods, where it makes some itself. */
    JsonNode pod() {
        return at("/spec/template");
    }

    boolean isOurPods() {
        return is("Deployment") || is("Job");
    }

    Stream<JsonNode> containers() {
        return Stream.concat(
                pod().at("/spec/containers").valueStream(),
                pod().at("/spec/initContainers").valueStream());
    }

    Map<String, String> podLabels() {
        return strings(pod().at("/metadata/labels"));
    }

    static Map<String, String> strings(JsonNode object) {
        return object.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().asText()));
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
