package fr.pixemploi.local;

import java.util.Map;

/** Configuration that holds on this machine only, and never in production. */
final class LocalSettings {
    /** The realm's overlay brings a command-line client, and demonstration users without a second factor. */
    static final Map<String, String> OF_SERVICES = Map.of(
            "pixemploi.local", "true",
            "pixemploi.security.clients", "portal,kiosk,partner-*,demo-cli",
            "pixemploi.security.second-factor-acr", "1");

    private LocalSettings() {}
}
