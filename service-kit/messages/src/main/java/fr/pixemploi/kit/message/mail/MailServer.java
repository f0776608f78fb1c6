package fr.pixemploi.kit.message.mail;

import fr.pixemploi.kit.message.Handover;
import io.smallrye.config.Secret;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.Objects;
import java.util.Set;

/** The client of a server as the settings say it; certificates are checked by those that the JVM trusts. */
final class MailServer {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_TLS = 465;
    private static final int RELAY = 25;

    private MailServer() {}

    /**
     * Connects when the first mail goes out.
     *
     * @param sender whose domain the client calls itself by
     * @throws IllegalArgumentException when letters would cross the network for everyone to read
     */
    static MailClient client(Vertx vertx, MailSettings settings, Sender sender) {
        String server = settings.server().orElseThrow();
        if (settings.encryption() == MailSettings.Encryption.NONE && !THIS_MACHINE.contains(server))
            throw new IllegalArgumentException(
                    "pixemploi.mail.encryption is none, and the server elsewhere: " + server);
        if (settings.patience().multipliedBy(MailedPost.ANSWERS).compareTo(Handover.LONGEST) > 0)
            throw new IllegalArgumentException("pixemploi.mail.patience is 30 seconds at most");
        MailConfig config = new MailConfig()
                .setHostname(server)
                .setOwnHostname(sender.domain())
                .setLogin(settings.username().isPresent() ? LoginOption.REQUIRED : LoginOption.DISABLED);
        settings.username().ifPresent(config::setUsername);
        settings.password().map(Secret::get).ifPresent(config::setPassword);
        switch (Objects.requireNonNull(settings.encryption())) {
            case STARTTLS -> config.setStarttls(StartTLSOptions.REQUIRED).setPort(SUBMISSION);
            case TLS ->
                config.setSsl(true).setStarttls(StartTLSOptions.DISABLED).setPort(SUBMISSION_TLS);
            case NONE -> config.setStarttls(StartTLSOptions.DISABLED).setPort(RELAY);
        }
        settings.port().ifPresent(config::setPort);
        // A server that hangs gives its connection back; one that rested so long is closed.
        config.setConnectTimeout((int) settings.patience().toMillis());
        config.setIdleTimeout((int) settings.patience().toSeconds());
        return MailClient.create(vertx, config);
    }
}
