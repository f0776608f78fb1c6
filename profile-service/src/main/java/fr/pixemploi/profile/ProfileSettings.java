package fr.pixemploi.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What a deployment of this service may set. */
@ConfigMapping(prefix = "pixemploi.profile")
public interface ProfileSettings {
    /** Address of the portal's page on which a person types an invitation code; the QR code of a printed invitation leads there. */
    Optional<String> portal();

    /** How staff get their accounts and roles. */
    Staff staff();

    /** The client {@code profile-service-staff} of the realm, and what it sends. */
    interface Staff {
        /** Secret of that client, from the environment. */
        Secret<String> secret();

        /** Whether a colleague with a new account is written to; for a realm that has a mail server. */
        @WithDefault("true")
        boolean letters();
    }
}
