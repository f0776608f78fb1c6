package fr.pixemploi.kit.event;

import fr.pixemploi.local.TestData;
import fr.pixemploi.local.kafka.SecuredKafkaBroker;
import fr.pixemploi.local.layout.Workspace;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;

/** A broker as in production, instead of the open one, with the service under test as one of its users. */
public class SecuredKafka implements QuarkusTestResourceLifecycleManager {
    /** Where tests find the broker's process. */
    static final String PID = "pixemploi.test.broker.pid";

    private @Nullable SecuredKafkaBroker broker;

    @Override
    public Map<String, String> start() {
        SecuredKafkaBroker started = SecuredKafkaBroker.start(
                Workspace.find(), TestData.fresh(Path.of("target").toAbsolutePath()));
        broker = started;
        Map<String, String> configuration = new HashMap<>();
        started.settings("pathway-service").forEach((name, value) -> configuration.put("kafka." + name, value));
        letIn(started, "pathway-service", "assessment.sitting");
        configuration.put(PID, Long.toString(started.pid()));
        configuration.put("pixemploi.local", "false");
        configuration.put("pixemploi.kit.consent-news-within", "1S");
        return configuration;
    }

    /** The sample listens to what no service listens to. */
    private static void letIn(SecuredKafkaBroker broker, String service, String topic) {
        try (Admin admin = Admin.create(Map.<String, Object>copyOf(broker.settings(SecuredKafkaBroker.ADMIN)))) {
            admin.createAcls(List.of(new AclBinding(
                            new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
                            new AccessControlEntry(
                                    "User:" + service, "*", AclOperation.READ, AclPermissionType.ALLOW))))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After the open one, whose address it replaces. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        if (broker != null) broker.close();
    }
}
