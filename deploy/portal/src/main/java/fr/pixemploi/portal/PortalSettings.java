package fr.pixemploi.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the services are, and how long a page waits for one of them. */
@ConfigMapping(prefix = "portal")
public interface PortalSettings {
    Services services();

    /**
     * How long a service may take to begin its answer; twice that for all of it, six times for documents and files. Then it counts as away, and the page says
     * so where it needed it.
     */
    @WithDefault("5S")
    Duration patience();

    /** The {@code acr} that pages of jury, author and operator ask for. */
    @WithDefault("2")
    String secondFactorAcr();

    /** Of the client at Keycloak; from the environment. */
    Optional<String> secret();

    /** Seals what a browser holds while it logs in, 32 characters or more; from the environment. */
    Optional<String> stateSecret();

    /** Where people find certification's and assessment's own pages, when that is not where this portal calls them. */
    Optional<URI> certificationPages();

    Optional<URI> assessmentPages();

    /** How long a form waits for its sender who has to log in again, and a refused one for its correction. */
    @WithDefault("30M")
    Duration kept();

    /** Addresses of the services, each with or without a path. */
    interface Services {
        URI assessment();

        URI profile();

        URI pathway();

        URI certification();
    }
}
