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
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.RealmRepresentation;

/** A Keycloak of one test alone, which may end it, start it again and let it write; the one that tests share stays as it is. */
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
                "pixemploi.profile.staff.letters",
                "true",
                FOLDER,
                folder.toString(),
                PORT,
                Integer.toString(port));
    }

    /** Its letters go there, as a deployment's go to its mail server. */
    static void mailTo(Letterbox letterbox) {
        String issuer = config().getValue(PlatformResource.KEYCLOAK_URL, String.class);
        RealmRepresentation mailing = new RealmRepresentation();
        mailing.setSmtpServer(Map.of(
                "host", "127.0.0.1", "port", Integer.toString(letterbox.port()), "from", "pix-emploi@exemple.test"));
        try (org.keycloak.admin.client.Keycloak administration = KeycloakBuilder.builder()
                .serverUrl(issuer.substring(0, issuer.indexOf("/realms/")))
                .realm("master")
                .clientId("admin-cli")
                .grantType(OAuth2Constants.PASSWORD)
                .username("admin")
                .password("demonstration")
                .build()) {
            administration.realm("pix-emploi").update(mailing);
        }
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
