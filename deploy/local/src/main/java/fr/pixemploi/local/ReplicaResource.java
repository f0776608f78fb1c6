package fr.pixemploi.local;

import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.postgres.Standby;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A replica of the PostgreSQL of {@link PlatformResource}, beside which it stands: {@code @QuarkusTestResource(value = ReplicaResource.class,
 * restrictToAnnotatedClass = true)}. However far it is behind, it is read; a field of type {@link Standby} holds it back or ends it.
 */
public final class ReplicaResource implements QuarkusTestResourceLifecycleManager {
    private static final String SECONDS = String.valueOf(Patience.FAR_SECONDS);
    private static final String FAR = SECONDS + "S";

    private @Nullable Standby standby;

    /** After the server that it follows. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        String database = PlatformResource.started("quarkus.datasource.jdbc.url");
        int port = URI.create(database.substring("jdbc:".length())).getPort();
        Standby made = Standby.behind(
                port, TestData.fresh(Path.of("target").toAbsolutePath()).resolve("replica"));
        standby = made;
        return Map.of(
                "pixemploi.database.replica",
                database.replace(":" + port + "/", ":" + made.port() + "/"),
                "pixemploi.database.replica-behind",
                "P1D",
                // A test says who must answer, however slow the machine is.
                "quarkus.datasource.replica.jdbc.acquisition-timeout",
                FAR,
                "quarkus.datasource.replica.jdbc.additional-jdbc-properties.connectTimeout",
                SECONDS,
                "quarkus.datasource.replica.jdbc.additional-jdbc-properties.socketTimeout",
                SECONDS,
                "quarkus.datasource.replica.jdbc.additional-jdbc-properties.options",
                "-c statement_timeout=" + SECONDS + "s -c default_transaction_read_only=on");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(standby, new TestInjector.MatchesType(Standby.class));
    }

    @Override
    public void stop() {
        if (standby != null) standby.close();
    }
}
