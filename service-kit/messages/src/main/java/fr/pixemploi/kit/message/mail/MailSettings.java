package fr.pixemploi.kit.message.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Where e-mail is handed over. The password comes from the environment. */
@ConfigMapping(prefix = "pixemploi.mail")
public interface MailSettings {
    /** Name of the server; without it nothing is sent. */
    Optional<String> server();

    /** 587 with {@code starttls}, 465 with {@code tls}, 25 with {@code none} unless said. */
    OptionalInt port();

    Optional<String> username();

    Optional<Secret<String>> password();

    /** A server that does not encrypt as it should is given nothing. */
    Encryption encryption();

    /** Who writes, such as {@code Pix Emploi <ne-pas-repondre@example.org>}; without it nothing is sent. */
    Optional<String> from();

    /** How long the server may say nothing; whole seconds. */
    Duration patience();

    /** How the connection to the server is encrypted. */
    enum Encryption {
        STARTTLS,
        TLS,
        /** For a server on the same machine, and refused for any other. */
        NONE
    }
}
