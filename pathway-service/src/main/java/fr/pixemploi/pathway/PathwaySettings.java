package fr.pixemploi.pathway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What a deployment decides. */
@ConfigMapping(prefix = "pixemploi.pathway")
public interface PathwaySettings {
    DataInclusion dataInclusion();

    /** Access to data.inclusion; without address and token it is not asked. */
    interface DataInclusion {
        /** Where its interface is, such as {@code https://api.data.inclusion.gouv.fr}; https, unless it is on this machine. */
        Optional<URI> address();

        /** What it knows us by, from the environment. */
        Optional<Secret<String>> token();

        /** How long it may take for its answer. */
        @WithDefault("5S")
        Duration patience();
    }
}
