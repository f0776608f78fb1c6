package fr.pixemploi.kit.message.mail;

import io.smallrye.config.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** A server on this machine that is given up after a second. */
record MailSettingsOfTests(Optional<String> server, int onPort, Optional<String> from, Optional<String> username)
        implements MailSettings {
    static MailSettingsOfTests on(int port) {
        return new MailSettingsOfTests(
                Optional.of("127.0.0.1"), port, Optional.of("Pix Emploi <bonjour@pix.example>"), Optional.empty());
    }

    MailSettingsOfTests withLogin() {
        return new MailSettingsOfTests(server, onPort, from, Optional.of("someone"));
    }

    @Override
    public OptionalInt port() {
        return OptionalInt.of(onPort);
    }

    @Override
    public Optional<Secret<String>> password() {
        return username.map(name -> () -> "secret");
    }

    @Override
    public Encryption encryption() {
        return Encryption.NONE;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(1);
    }
}
