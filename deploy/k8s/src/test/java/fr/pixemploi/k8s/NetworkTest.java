package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.k8s.Network.Pod;
import fr.pixemploi.local.layout.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reaches what it needs and nothing else: every pair is tried at every port that anything here listens at. */
class NetworkTest {
    private static final List<String> SERVICES =
            Stream.of(Service.values()).map(Service::label).toList();
    /** Those that something listens at; beside them each that a policy names. */
    private static final List<Integer> PORTS = List.of(53, 443, 5432, 8000, 8080, 9000, 9090, 9092, 9093, 9187, 9404);

    /** Neither networks of one's own nor addresses at which clouds tell a machine its secrets, those too that lie among public ones. */
    private static final Set<List<String>> PUBLIC_ONLY = Set.of(
            List.of(
                    "0.0.0.0/0",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "168.63.129.16/32",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.168.0.0/16"),
            List.of("::/0", "64:ff9b::/96", "fc00::/7", "fe80::/10"));
    /** As the overlays' {@code addresses} say. */
    private static final List<String> CONTROL_PLANE = List.of("10.0.0.0/24");

    @ParameterizedTest
    @EnumSource
    void everythingIsDeniedThatNoPolicySays(Overlay overlay) {
        Network network = Network.of(overlay);
        Pod stranger = new Pod("", Map.of("app.kubernetes.io/name", "stranger"));
        Map<String, Pod> pods = pods(overlay);

        assertThat(edges(network, Map.of("stranger", stranger), pods)).containsExactly("stranger -> kube-system:53");
        assertThat(edges(network, pods, Map.of("stranger", stranger)))
                .containsExactly(
                        "monitoring -> stranger:9000", "monitoring -> stranger:9187", "monitoring -> stranger:9404");
        assertThat(network.reachesTheWorld(stranger, 443)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyPodOfOursReachesWhatItNeedsAndNothingElse(Overlay overlay) {
        Set<String> expected = new TreeSet<>(Set.of(
                "ingress -> gateway:8080",
                "ingress -> keycloak:8080",
                "gateway -> portal:8080",
                // The controller's port, and the one that its pods may listen at behind it.
                "portal -> ingress:443",
                "portal -> ingress:8443",
                "keycloak -> keycloak-db:5432",
                "keda -> kafka:9093"));
        for (String service : SERVICES) {
            expected.add("gateway -> " + service + ":8080");
            expected.add("portal -> " + service + ":8080");
            expected.add("profile -> " + service + ":8080");
            expected.add(service + " -> " + service + "-db:5432");
            expected.add(service + "-migrate -> " + service + "-db:5432");
            expected.add(service + " -> kafka:9093");
            expected.add(service + " -> keycloak:8080");
        }
        // Engines among themselves, their operators, names, health and metrics: as many ports as they like of their own
        // kind.
        Predicate<String> ofEngines =
                edge -> edge.matches("(.*-db|keycloak) -> \\1:.*|(kafka|entity-operator) -> (kafka|entity-operator):.*")
                        || edge.matches(
                                "cnpg-system -> .*-db:(5432|8000)|.*-db -> cnpg-system:9090|(strimzi -> (kafka|entity-operator)|(kafka|entity-operator) -> strimzi):.*")
                        // Which has the brokers' label too, and does not listen there.
                        || edge.endsWith(" -> entity-operator:9093")
                        || edge.matches(".* -> kube-system:53|monitoring -> .*:(9000|9187|9404)");
        assertThat(edges(Network.of(overlay), pods(overlay), pods(overlay)))
                .filteredOn(ofEngines.negate())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void onlyThoseReachTheWorldWhoHaveSomethingToSayThere(Overlay overlay) {
        Network network = Network.of(overlay);
        Set<String> out = new TreeSet<>();
        pods(overlay).forEach((name, pod) -> {
            if (pod.isOurs() && network.reachesTheWorld(pod, 443)) out.add(name);
        });
        Set<String> expected = new TreeSet<>(Set.of(
                // Backups, and the cluster's interface.
                "assessment-db",
                "certification",
                "certification-db",
                "entity-operator",
                "keycloak",
                "keycloak-db",
                "pathway",
                "pathway-db",
                "profile",
                "profile-db"));
        // Brokers that are told their zone ask the cluster for it.
        if (overlay == Overlay.COUNTRY) expected.add("kafka");
        assertThat(out).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void nothingPrivateIsReachedByAnAddressButTheClustersInterface(Overlay overlay) {
        assertThat(overlay.all("NetworkPolicy")
                        .flatMap(policy -> policy.at("/spec/egress").valueStream())
                        .flatMap(rule -> rule.path("to").valueStream())
                        .filter(peer -> peer.has("ipBlock"))
                        .filter(peer -> !Resource.texts(peer.at("/ipBlock/except"))
                                        .contains("10.0.0.0/8")
                                && !Resource.texts(peer.at("/ipBlock/except")).contains("fc00::/7"))
                        .map(peer -> peer.at("/ipBlock/cidr").asText()))
                .hasSize(6)
                .containsOnly("10.0.0.0/24");
    }

    @ParameterizedTest
    @EnumSource
    void servicesReachNoPrivateAddressAndOnlyPortsThatTheyNeed(Overlay overlay) {
        Network network = Network.of(overlay);
        Map<String, List<Integer>> ports = new TreeMap<>();
        pods(overlay).forEach((name, pod) -> {
            if (!pod.isOurs() || network.world(pod).isEmpty()) return;
            ports.put(name, List.copyOf(network.world(pod).keySet()));
            boolean isEngine =
                    name.endsWith("-db") || Set.of("kafka", "entity-operator").contains(name);
            assertThat(network.world(pod).values()).as(name).allMatch(reached -> {
                Set<List<String>> beside = new HashSet<>(reached);
                // Of private addresses engines reach those of the cluster's control plane.
                boolean controls = isEngine && beside.remove(CONTROL_PLANE);
                return beside.equals(PUBLIC_ONLY) || (controls && beside.isEmpty());
            });
        });
        List<Integer> cluster = List.of(443, 6443);
        // Brokers read the zones of their nodes where there are zones.
        if (overlay == Overlay.COUNTRY) assertThat(ports.remove("kafka")).isEqualTo(cluster);
        assertThat(ports)
                .isEqualTo(Map.ofEntries(
                        Map.entry("assessment-db", cluster),
                        Map.entry("profile-db", cluster),
                        Map.entry("pathway-db", cluster),
                        Map.entry("certification-db", cluster),
                        Map.entry("keycloak-db", cluster),
                        Map.entry("entity-operator", cluster),
                        // Timestamps over seals are asked for by plain HTTP: they are signed.
                        Map.entry("certification", List.of(80, 443, 465, 587)),
                        Map.entry("pathway", List.of(443)),
                        Map.entry("profile", List.of(443, 465, 587)),
                        Map.entry("keycloak", List.of(443, 465, 587))));
    }

    private static List<String> edges(Network network, Map<String, Pod> from, Map<String, Pod> to) {
        List<String> edges = new ArrayList<>();
        Set<Integer> ports = network.ports();
        ports.addAll(PORTS);
        from.forEach((caller, one) -> to.forEach((called, other) -> {
            if (one.isOurs() || other.isOurs())
                for (int port : ports)
                    if (network.reaches(one, other, port)) edges.add(caller + " -> " + called + ":" + port);
        }));
        return edges;
    }

    /** Ours with the labels that they have, those of operators with the labels that operators give, and one of each namespace around. */
    private static Map<String, Pod> pods(Overlay overlay) {
        Map<String, Pod> pods = new TreeMap<>();
        overlay.pods()
                .forEach(resource ->
                        pods.put(resource.name().replaceFirst("-service$", ""), new Pod("", resource.podLabels())));
        overlay.all("Cluster")
                .forEach(cluster -> pods.put(cluster.name(), new Pod("", Map.of("cnpg.io/cluster", cluster.name()))));
        for (String name : List.of("kafka", "entity-operator"))
            pods.put(
                    name,
                    new Pod(
                            "",
                            Map.of(
                                    "strimzi.io/cluster",
                                    "kafka",
                                    "strimzi.io/kind",
                                    "Kafka",
                                    "app.kubernetes.io/name",
                                    name)));
        pods.put(
                "keycloak",
                new Pod("", Map.of("app", "keycloak", "app.kubernetes.io/managed-by", "keycloak-operator")));
        for (String namespace : List.of("ingress", "monitoring", "cnpg-system", "strimzi", "default"))
            pods.put(namespace, new Pod(namespace, Map.of()));
        pods.put("keda", new Pod("keda", Map.of("app", "keda-operator")));
        pods.put("kube-system", new Pod("kube-system", Map.of("k8s-app", "kube-dns")));
        return pods;
    }
}
