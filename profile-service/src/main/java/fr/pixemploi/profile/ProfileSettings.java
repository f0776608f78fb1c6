package fr.pixemploi.profile;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What a deployment of this service may set. */
@ConfigMapping(prefix = "pixemploi.profile")
public interface ProfileSettings {
    /** Address of the portal's page on which a person types an invitation code; the QR code of a printed invitation leads there. */
    Optional<String> portal();
}
