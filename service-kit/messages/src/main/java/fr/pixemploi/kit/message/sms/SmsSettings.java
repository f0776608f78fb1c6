package fr.pixemploi.kit.message.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How short messages go out: by an address or by a directory, never both; with neither, none goes. */
@ConfigMapping(prefix = "pixemploi.sms")
public interface SmsSettings {
    /** Where a provider takes them; https, unless it is on this machine. */
    Optional<URI> address();

    /** What the provider knows us by, from the environment. */
    Optional<Secret<String>> token();

    /** Who writes, as telephones show it; up to eleven letters and digits. */
    Optional<String> sender();

    /** Where a tool of one's own fetches them. It is made if it is not there. */
    Optional<Path> directory();

    /** How long the provider may take for its answer. */
    Duration patience();
}
