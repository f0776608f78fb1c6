package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every object is held against the typed model of its kind, one field too many is a fault; where there is none to be had, that is said. */
class ModelsTest {
    /** Groups of Kubernetes itself, by the beginning of their classes' names. */
    private static final Set<String> OWN_GROUPS =
            Set.of("v1", "apps", "batch", "policy", "networking.k8s.io", "autoscaling");

    private static final String STRIMZI = "kafka.strimzi.io/v1 ";

    private static final Map<String, Class<?>> OF_STRIMZI = Map.of(
            STRIMZI + "Kafka", Kafka.class,
            STRIMZI + "KafkaNodePool", KafkaNodePool.class,
            STRIMZI + "KafkaTopic", KafkaTopic.class,
            STRIMZI + "KafkaUser", KafkaUser.class);

    /** No registry has their models. Who adds one here says so in README.md. */
    private static final Set<String> WITHOUT_MODEL = Set.of(
            "k8s.keycloak.org/v2alpha1 Keycloak",
            "k8s.keycloak.org/v2alpha1 KeycloakRealmImport",
            // But for what it is told of the store: models.js.
            "barmancloud.cnpg.io/v1 ObjectStore");

    /** The models keep what they do not know, for whoever reads newer objects; here it is a fault. */
    private static final AnnotationIntrospector STRICT = new JacksonAnnotationIntrospector() {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    };

    private static final ObjectMapper STRIMZI_JSON = JsonMapper.builder()
            .annotationIntrospector(STRICT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @EnumSource
    void objectsOfKubernetesItselfAreAsItsModelsSay(Overlay overlay) {
        List<String> faults = new ArrayList<>();
        overlay.resources().stream().filter(ModelsTest::isOfKubernetes).forEach(resource -> {
            try {
                validate(resource);
            } catch (IllegalArgumentException e) {
                faults.add(resource + ": " + e.getMessage());
            }
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void objectsOfStrimziAreAsItsModelsSay(Overlay overlay) {
        List<String> faults = new ArrayList<>();
        overlay.resources().forEach(resource -> {
            Class<?> model = OF_STRIMZI.get(key(resource));
            if (model == null) return;
            try {
                STRIMZI_JSON.treeToValue(resource.json(), model);
            } catch (IOException e) {
                faults.add(resource + ": " + e.getMessage());
            }
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsCheckedOrNamedAsOneThatCannotBe(Overlay overlay) throws IOException {
        Set<String> checked = new TreeSet<>(OF_STRIMZI.keySet());
        new ObjectMapper()
                .readTree(Overlay.folder().resolve("models/kinds.json").toFile())
                .fieldNames()
                .forEachRemaining(checked::add);
        assertThat(overlay.resources())
                .filteredOn(resource -> !isOfKubernetes(resource))
                .extracting(ModelsTest::key)
                .allMatch(kind -> checked.contains(kind) || WITHOUT_MODEL.contains(kind));
    }

    @Test
    void aFieldTooManyOrOfAnotherTypeIsRefused() throws IOException {
        JsonNode deployment = Overlay.TRIAL.one("Deployment", "portal-service").json();
        assertThat(refuses(deployment.toString().replace("terminationGracePeriodSeconds", "terminationGraceSeconds")))
                .contains("terminationGraceSeconds");
        JsonNode kafka = Overlay.TRIAL.one("Kafka", "kafka").json();
        assertThat(assertThrows(
                                IOException.class,
                                () -> STRIMZI_JSON.readValue(
                                        kafka.toString().replace("networkPolicyPeers", "peers"), Kafka.class))
                        .getMessage())
                .contains("peers");
    }

    private static String refuses(String json) throws IOException {
        Resource resource = new Resource(new ObjectMapper().readTree(json));
        return assertThrows(IllegalArgumentException.class, () -> validate(resource))
                .getMessage();
    }

    private static String key(Resource resource) {
        return resource.apiVersion() + " " + resource.kind();
    }

    private static boolean isOfKubernetes(Resource resource) {
        return OWN_GROUPS.contains(resource.apiVersion().split("/")[0]);
    }

    /** As the client of Kubernetes does: each object by its class, which knows every field. */
    private static void validate(Resource resource) {
        String version = resource.apiVersion().replaceFirst(".*/", "").toUpperCase(Locale.ROOT);
        JsonElement json = JsonParser.parseString(resource.json().toString());
        try {
            Class.forName("io.kubernetes.client.openapi.models." + version + resource.kind())
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, json);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(resource + " has no model", e);
        }
    }
}
