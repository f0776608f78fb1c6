package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.kafka.AccessRules;
import fr.pixemploi.local.kafka.Topics;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Topics and users of the broker's operator are those of {@code deploy/kafka/topics.yaml}, and of nothing else. */
class KafkaFilesTest {
    private static final List<NewTopic> TOPICS = Topics.read(Workspace.find().topics());
    private static final List<AclBinding> RULES =
            AccessRules.read(Workspace.find().topics());
    private static final String HEAD =
            "# Follows from deploy/kafka/topics.yaml: mvn test -pl :k8s -am -Dtest=KafkaFilesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dk8s.update=true\n";

    @Test
    void filesFollowFromTheListOfTopics() throws IOException {
        Committed.hold(
                "base/kafka/topics.yaml",
                HEAD + TOPICS.stream().map(KafkaFilesTest::topic).collect(Collectors.joining("---\n")));
        Map<String, List<AclBinding>> users =
                RULES.stream().collect(Collectors.groupingBy(KafkaFilesTest::user, TreeMap::new, Collectors.toList()));
        Committed.hold(
                "base/kafka/users.yaml",
                HEAD
                        + users.entrySet().stream()
                                .map(user -> user(user.getKey(), user.getValue()))
                                .collect(Collectors.joining("---\n")));
    }

    @ParameterizedTest
    @EnumSource
    void topicsHaveThePartitionsAndTheLifeOfTheList(Overlay overlay) {
        Map<String, Resource> rendered =
                overlay.all("KafkaTopic").collect(Collectors.toMap(Resource::name, topic -> topic));
        assertThat(rendered.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        TOPICS.stream().map(NewTopic::name).toList());
        int copies = overlay == Overlay.TRIAL ? 1 : 3;
        for (NewTopic topic : TOPICS) {
            Resource made = rendered.get(topic.name());
            assertThat(made.at("/spec/partitions").asInt()).isEqualTo(topic.numPartitions());
            assertThat(made.at("/spec/replicas").asInt()).isEqualTo(copies);
            Map<String, String> config = new HashMap<>(topic.configs());
            config.put("min.insync.replicas", copies == 1 ? "1" : "2");
            assertThat(Resource.strings(made.at("/spec/config"))).isEqualTo(config);
        }
    }

    @ParameterizedTest
    @EnumSource
    void usersMayWhatTheListSaysAndNoMore(Overlay overlay) {
        Set<String> rules = new TreeSet<>();
        overlay.all("KafkaUser")
                .filter(user -> !user.name().equals("kafka-lag"))
                .forEach(user -> {
                    assertThat(user.at("/spec/authentication/type").asText()).isEqualTo("scram-sha-512");
                    for (JsonNode acl : user.at("/spec/authorization/acls"))
                        for (JsonNode operation : acl.path("operations"))
                            rules.add(String.join(
                                    " ",
                                    user.name(),
                                    operation.asText(),
                                    acl.at("/resource/type").asText(),
                                    acl.at("/resource/name").asText(),
                                    acl.at("/resource/patternType").asText()));
                });
        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(RULES.stream()
                        .map(rule -> String.join(
                                " ",
                                user(rule),
                                operation(rule),
                                type(rule),
                                rule.pattern().name(),
                                pattern(rule)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(names = "COUNTRY")
    void whoScalesByLagLooksHowFarReadersAreAndReadsNothing(Overlay overlay) {
        Resource user = overlay.one("KafkaUser", "kafka-lag");
        assertThat(user.at("/spec/authentication/type").asText()).isEqualTo("scram-sha-512");
        assertThat(user.at("/spec/authorization/type").asText()).isEqualTo("simple");
        assertThat(user.at("/spec/authorization/acls"))
                .extracting(acl -> acl.at("/resource/type").asText() + " "
                        + Resource.texts(acl.path("operations")) + " "
                        + acl.path("type").asText("allow"))
                .containsExactlyInAnyOrder("topic [Describe] allow", "group [Describe] allow");
        assertThat(overlay.all("KafkaUser").map(Resource::name))
                .as("and nobody else beside those of the list")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(RULES.stream().map(KafkaFilesTest::user).distinct(), Stream.of("kafka-lag"))
                                .toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"REGION", "COUNTRY"})
    void whatIsWrittenIsInTwoOfThreePlacesAndNobodyMakesTopics(Overlay overlay) {
        Resource kafka = overlay.one("Kafka", "kafka");
        assertThat(Resource.strings(kafka.at("/spec/kafka/config")))
                .containsEntry("default.replication.factor", "3")
                .containsEntry("min.insync.replicas", "2")
                .containsEntry("offsets.topic.replication.factor", "3")
                .containsEntry("transaction.state.log.replication.factor", "3")
                .containsEntry("transaction.state.log.min.isr", "2")
                .containsEntry("auto.create.topics.enable", "false");
        assertThat(kafka.at("/spec/kafka/authorization/type").asText()).isEqualTo("simple");
        assertThat(kafka.at("/spec/kafka/listeners").valueStream()).hasSize(1).allSatisfy(listener -> {
            assertThat(listener.path("tls").asBoolean()).isTrue();
            assertThat(listener.at("/authentication/type").asText()).isEqualTo("scram-sha-512");
        });
        assertThat(overlay.all("KafkaNodePool")
                        .filter(pool -> Resource.texts(pool.at("/spec/roles")).contains("broker")))
                .singleElement()
                .satisfies(pool -> assertThat(pool.at("/spec/replicas").asInt()).isEqualTo(3));
    }

    private static String topic(NewTopic topic) {
        StringBuilder text = new StringBuilder("""
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaTopic
                metadata:
                  name: %s
                  labels: {strimzi.io/cluster: kafka}
                spec:
                  partitions: %d
                  replicas: 3
                  config:
                    min.insync.replicas: 2
                """.formatted(topic.name(), topic.numPartitions()));
        new TreeMap<>(topic.configs()).forEach((name, value) -> text.append("    %s: %s%n".formatted(name, value)));
        return text.toString();
    }

    private static String user(String name, List<AclBinding> rules) {
        return """
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaUser
                metadata:
                  name: %s
                  labels: {strimzi.io/cluster: kafka}
                spec:
                  authentication: {type: scram-sha-512}
                  authorization:
                    type: simple
                    acls:
                """.formatted(name)
                + rules.stream()
                        .map(rule ->
                                "      - {resource: {type: %s, name: %s, patternType: %s}, operations: [%s], host: \"*\"}\n"
                                        .formatted(type(rule), rule.pattern().name(), pattern(rule), operation(rule)))
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static String user(AclBinding rule) {
        return rule.entry().principal().replace("User:", "");
    }

    private static String operation(AclBinding rule) {
        String name = rule.entry().operation().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String type(AclBinding rule) {
        return switch (rule.pattern().resourceType()) {
            case TOPIC -> "topic";
            case GROUP -> "group";
            case TRANSACTIONAL_ID -> "transactionalId";
            default -> throw new IllegalArgumentException("no rule of this list: " + rule);
        };
    }

    private static String pattern(AclBinding rule) {
        return switch (rule.pattern().patternType()) {
            case LITERAL -> "literal";
            case PREFIXED -> "prefix";
            default -> throw new IllegalArgumentException("no rule of this list: " + rule);
        };
    }
}
