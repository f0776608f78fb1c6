package fr.pixemploi.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Whether the AsyncAPI document of a service names the topics that the one list gives it, to tell and to hear, and on them what their
 * producers' documents tell. Dead letters stand in no document: operators read them, and no service.
 */
final class Channels {
    private final JsonNode topics;
    private final Function<String, JsonNode> documents;

    /**
     * @param topics the list, {@code deploy/kafka/topics.yaml}
     * @param documents the AsyncAPI document of a service, by the name that it has in the list
     */
    Channels(JsonNode topics, Function<String, JsonNode> documents) {
        this.topics = topics.path("topics");
        this.documents = documents;
    }

    List<String> faults(String service) {
        JsonNode document = documents.apply(service);
        List<String> faults = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (JsonNode channel : document.path("channels")) {
            String address = channel.path("address").asText();
            if (!addresses.add(address)) faults.add(address + " is two channels");
        }
        Set<String> toTell = new TreeSet<>();
        Set<String> toHear = new TreeSet<>();
        Map<String, Set<String>> heard = messages(document, "receive");
        for (JsonNode topic : topics) {
            if (topic.path("kind").asText().equals("dead-letter")) continue;
            String name = topic.path("name").asText();
            String producer = topic.path("producer").asText();
            if (producer.equals(service)) toTell.add(name);
            for (JsonNode consumer : topic.path("consumers"))
                if (consumer.asText().equals(service)) toHear.add(name);
            Set<String> untold = new TreeSet<>(heard.getOrDefault(name, Set.of()));
            untold.removeAll(messages(documents.apply(producer), "send").getOrDefault(name, Set.of()));
            untold.forEach(message -> faults.add(
                    message + " is heard on " + name + ", where " + producer + "'s document does not tell it"));
        }
        compare("tell", toTell, messages(document, "send").keySet(), faults);
        compare("hear", toHear, heard.keySet(), faults);
        return faults;
    }

    private static void compare(String verb, Set<String> listed, Set<String> described, List<String> faults) {
        if (!listed.equals(described))
            faults.add("topics.yaml has it %s %s, asyncapi.yaml %s"
                    .formatted(verb, without(listed, described), without(described, listed)));
    }

    /** What one has more than the other. */
    private static Set<String> without(Set<String> one, Set<String> other) {
        Set<String> more = new TreeSet<>(one);
        more.removeAll(other);
        return more;
    }

    /** Types of messages by the address of their channel, of all operations that do the same. */
    private static Map<String, Set<String>> messages(JsonNode document, String action) {
        Map<String, Set<String>> types = new TreeMap<>();
        for (JsonNode operation : document.path("operations")) {
            if (!operation.path("action").asText().equals(action)) continue;
            JsonNode channel = target(document, operation.path("channel"));
            Set<String> at = types.computeIfAbsent(channel.path("address").asText(), address -> new TreeSet<>());
            for (JsonNode message : channel.path("messages"))
                at.add(target(document, message).path("name").asText());
        }
        return types;
    }

    private static JsonNode target(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
