package fr.pixemploi.profile.journey;

import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.TestData;
import fr.pixemploi.local.keycloak.Keycloak;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** A Keycloak of one test alone, which may end it and start it again; the one that tests share stays as it is. */
public final class OwnKeycloak implements QuarkusTestResourceLifecycleManager {
    private static final String FOLDER = "pixemploi.test.own-keycloak.folder";
    private static final String PORT = "pixemploi.test.own-keycloak.port";

    private Path folder;

    /** After the one in whose place it stands. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        folder = TestData.fresh(Path.of("target").toAbsolutePath());
        int port = Ports.free();
        String issuer = Keycloak.start(folder, port).issuerUrl();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                issuer,
                PlatformResource.KEYCLOAK_URL,
                issuer,
                FOLDER,
                folder.toString(),
                PORT,
                Integer.toString(port));
    }

    static void end() {
        Leftover.endAll(Path.of(config().getValue(FOLDER, String.class)));
    }

    /** On the same port and the same data. */
    static void startAgain() {
        Keycloak.start(Path.of(config().getValue(FOLDER, String.class)), config().getValue(PORT, Integer.class));
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }

    @Override
    public void stop() {
        if (folder != null) Leftover.endAll(folder);
    }
}
