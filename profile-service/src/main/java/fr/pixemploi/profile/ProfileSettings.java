package fr.pixemploi.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
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

    /** Where this service reaches the services whose parts of an export it fetches, itself among them. */
    Services services();

    /** Addresses without a path of theirs, such as {@code http://127.0.0.1:8081}; of a balancer where there are several instances. */
    interface Services {
        URI assessment();

        URI profile();

        URI pathway();

        URI certification();
    }

    /** Copies for people of all that is kept of them. */
    Export export();

    /** Proposals, all of them. */
    interface Export {
        /** How long a copy is there. */
        @WithDefault("P7D")
        Duration kept();

        /** How long a person waits between two. */
        @WithDefault("P1D")
        Duration pause();

        /** Bytes of all parts together; one that is longer ends without a copy. */
        @WithDefault("52428800")
        long longest();
    }
}
