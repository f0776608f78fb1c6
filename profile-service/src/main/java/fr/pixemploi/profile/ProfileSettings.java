package fr.pixemploi.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;

/** What a deployment decides about this service. */
@ConfigMapping(prefix = "pixemploi.profile")
public interface ProfileSettings {
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
