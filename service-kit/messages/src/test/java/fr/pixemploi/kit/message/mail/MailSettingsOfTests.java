package fr.pixemploi.kit.message.mail;

import io.smallrye.config.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** A server on this machine, for which a slow one has time. */
record MailSettingsOfTests(
        Optional<String> server, int onPort, Optional<String> from, Optional<String> username, Duration patience)
        implements MailSettings {
    MailSettingsOfTests(Optional<String> server, int onPort, Optional<String> from, Optional<String> username) {
        this(server, onPort, from, username, Duration.ofSeconds(30));
    }

    static MailSettingsOfTests on(int port) {
        return new MailSettingsOfTests(
                Optional.of("127.0.0.1"), port, Optional.of("Pix Emploi <bonjour@pix.example>"), Optional.empty());
    }

    MailSettingsOfTests withLogin() {
        return new MailSettingsOfTests(server, onPort, from, Optional.of("someone"), patience);
    }

    /** For a server that says nothing more. */
    MailSettingsOfTests givenUpAfterASecond() {
        return new MailSettingsOfTests(server, onPort, from, username, Duration.ofSeconds(1));
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
}
