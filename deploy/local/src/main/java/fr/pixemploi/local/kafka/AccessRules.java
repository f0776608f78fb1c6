package fr.pixemploi.local.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Who may do what on the broker, as {@code deploy/kafka/topics.yaml} says who produces and who consumes each topic. One user a service,
 * named like it. Whatever is not here is denied.
 */
public final class AccessRules {
    private AccessRules() {}

    public static List<AclBinding> read(Path topics) {
        List<AclBinding> rules = new ArrayList<>();
        TreeSet<String> services = new TreeSet<>();
        for (JsonNode topic : listed(topics)) {
            String name = topic.path("name").asText();
            String producer = user(topic.path("producer").asText());
            services.add(producer);
            rules.add(allow(producer, AclOperation.WRITE, ResourceType.TOPIC, PatternType.LITERAL, name));
            TreeSet<String> readers = new TreeSet<>();
            topic.path("consumers").forEach(consumer -> readers.add(user(consumer.asText())));
            // After a restore a service reads what it had said.
            if (topic.path("kind").asText().equals("state")) readers.add(producer);
            readers.forEach(reader ->
                    rules.add(allow(reader, AclOperation.READ, ResourceType.TOPIC, PatternType.LITERAL, name)));
        }
        for (String service : services) {
            rules.add(allow(service, AclOperation.READ, ResourceType.GROUP, PatternType.LITERAL, service));
            rules.add(allow(
                    service,
                    AclOperation.WRITE,
                    ResourceType.TRANSACTIONAL_ID,
                    PatternType.PREFIXED,
                    service + "-outbox-"));
        }
        return List.copyOf(rules);
    }

    /** The rule as an argument line of Kafka's own {@code kafka-acls.sh}. */
    public static String asArguments(AclBinding rule) {
        String resource = switch (rule.pattern().resourceType()) {
            case TOPIC -> "--topic";
            case GROUP -> "--group";
            case TRANSACTIONAL_ID -> "--transactional-id";
            default -> throw new IllegalArgumentException("no rule of this list: " + rule);
        };
        return "--add --force --allow-principal %s --operation %s %s %s --resource-pattern-type %s"
                .formatted(
                        rule.entry().principal(),
                        rule.entry().operation(),
                        resource,
                        rule.pattern().name(),
                        rule.pattern().patternType());
    }

    private static String user(String service) {
        return service + "-service";
    }

    private static AclBinding allow(
            String user, AclOperation operation, ResourceType type, PatternType pattern, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }

    private static JsonNode listed(Path topics) {
        try {
            return new YAMLMapper().readTree(topics.toFile()).path("topics");
        } catch (IOException e) {
            throw new StartFailure("Cannot read the list of topics " + topics + ": " + e.getMessage(), e);
        }
    }
}
