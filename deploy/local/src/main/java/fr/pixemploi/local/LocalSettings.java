package fr.pixemploi.local;

import fr.pixemploi.local.patience.Patience;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** Configuration that holds on this machine only, and never in production. */
final class LocalSettings {
    /** The realm's overlay brings a command-line client, and demonstration users without a second factor. */
    static final Map<String, String> OF_SERVICES = Map.of(
            "pixemploi.local", "true",
            "pixemploi.security.clients", "portal,kiosk,partner-*,demo-cli",
            "pixemploi.security.second-factor-acr", "1",
            "pixemploi.kit.own-clients", "portal,kiosk,demo-cli",
            // Making the first connection takes the processor of a slow machine for seconds while all services start.
            "quarkus.datasource.jdbc.acquisition-timeout", Patience.FAR_SECONDS + "S",
            // Services that have just started are slow.
            "pixemploi.calls.longest-wait", "1S",
            // A quick start matters more here than quick first answers.
            "pixemploi.assessment.warm-up-sittings", "2",
            // The realm's overlay gives the client this one; there is no mail server here.
            "pixemploi.profile.staff.secret", "profile-service-staff-secret",
            "pixemploi.profile.staff.letters", "false",
            // The same for all instances that one launcher starts; addresses of files hold for minutes only.
            "pixemploi.assessment.asset-key", secret());

    private static String secret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private LocalSettings() {}
}
