package fr.pixemploi.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether network policies let a pod of the namespace reach another one: both sides have to. Policies are only added up (Kubernetes'
 * NetworkPolicy, "isolation"); here for pods and namespaces by labels, not for addresses.
 */
final class Network {
    private final List<Resource> policies;
    /** Looked up once for each pod and direction: every pair is asked at every port. */
    private final Map<String, List<Resource>> concerning = new HashMap<>();

    private Network(List<Resource> policies) {
        this.policies = policies;
    }

    /**
     * Somebody in the cluster.
     *
     * @param namespace its name; of ours, empty
     */
    record Pod(String namespace, Map<String, String> labels) {
        boolean isOurs() {
            return namespace.isEmpty();
        }
    }

    static Network of(Overlay overlay) {
        return of(overlay.resources());
    }

    static Network of(List<Resource> resources) {
        return new Network(resources.stream()
                .filter(resource -> resource.is("NetworkPolicy"))
                .toList());
    }

    boolean reaches(Pod from, Pod to, int port) {
        return (!from.isOurs() || lets(from, "Egress", to, port)) && (!to.isOurs() || lets(to, "Ingress", from, port));
    }

    /** Whether somebody outside of the cluster is reached. */
    boolean reachesTheWorld(Pod from, int port) {
        return rules(from, "Egress")
                .filter(rule -> isPort(rule, port))
                .flatMap(rule -> rule.path("to").valueStream())
                .anyMatch(peer -> peer.has("ipBlock"));
    }

    /** Ports at which anybody outside of the cluster is reached, and the addresses that are left out of each block. */
    Map<Integer, Set<List<String>>> world(Pod from) {
        Map<Integer, Set<List<String>>> ports = new TreeMap<>();
        rules(from, "Egress")
                .forEach(rule -> rule.path("to")
                        .valueStream()
                        .filter(peer -> peer.has("ipBlock"))
                        .forEach(peer -> {
                            List<String> block = new ArrayList<>(
                                    List.of(peer.at("/ipBlock/cidr").asText()));
                            block.addAll(Resource.texts(peer.at("/ipBlock/except")));
                            assertHasPorts(rule);
                            rule.path("ports")
                                    .forEach(port -> ports.computeIfAbsent(
                                                    port.path("port").asInt(), key -> new HashSet<>())
                                            .add(block));
                        }));
        return ports;
    }

    private static void assertHasPorts(JsonNode rule) {
        if (!rule.has("ports")) throw new AssertionError("the world at every port: " + rule);
    }

    /** All that any rule names. */
    Set<Integer> ports() {
        return policies.stream()
                .flatMap(policy -> Stream.concat(
                        policy.at("/spec/egress").valueStream(),
                        policy.at("/spec/ingress").valueStream()))
                .flatMap(rule -> rule.path("ports").valueStream())
                .map(port -> port.path("port").asInt())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean lets(Pod pod, String direction, Pod other, int port) {
        String side = direction.equals("Egress") ? "to" : "from";
        return concerning(pod, direction).isEmpty()
                || rules(pod, direction)
                        .filter(rule -> isPort(rule, port))
                        .anyMatch(rule ->
                                !rule.has(side) || rule.path(side).valueStream().anyMatch(peer -> isPeer(peer, other)));
    }

    private Stream<JsonNode> rules(Pod pod, String direction) {
        String rules = direction.equals("Egress") ? "/spec/egress" : "/spec/ingress";
        return concerning(pod, direction).stream()
                .flatMap(policy -> policy.at(rules).valueStream());
    }

    private List<Resource> concerning(Pod pod, String direction) {
        return concerning.computeIfAbsent(
                direction + pod,
                key -> policies.stream()
                        .filter(policy -> concerns(policy, pod, direction))
                        .toList());
    }

    private static boolean concerns(Resource policy, Pod pod, String direction) {
        return Resource.texts(policy.at("/spec/policyTypes")).contains(direction)
                && selects(policy.at("/spec/podSelector"), pod.labels());
    }

    private static boolean isPort(JsonNode rule, int port) {
        return !rule.has("ports")
                || rule.path("ports")
                        .valueStream()
                        .anyMatch(each -> each.path("port").asInt() == port);
    }

    private static boolean isPeer(JsonNode peer, Pod other) {
        if (peer.has("ipBlock")) return false;
        boolean isNamespace = peer.has("namespaceSelector")
                ? selects(peer.path("namespaceSelector"), Map.of("kubernetes.io/metadata.name", other.namespace()))
                : other.isOurs();
        return isNamespace && selects(peer.path("podSelector"), other.labels());
    }

    static boolean selects(JsonNode selector, Map<String, String> labels) {
        return Resource.strings(selector.path("matchLabels")).entrySet().stream()
                        .allMatch(label -> label.getValue().equals(labels.get(label.getKey())))
                && selector.path("matchExpressions").valueStream().allMatch(expression -> {
                    String value = labels.getOrDefault(expression.path("key").asText(), "");
                    return switch (expression.path("operator").asText()) {
                        case "In" -> Resource.texts(expression.path("values")).contains(value);
                        case "Exists" -> !value.isEmpty();
                        default -> throw new IllegalArgumentException("no operator of these policies: " + expression);
                    };
                });
    }
}
