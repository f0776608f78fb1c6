package fr.pixemploi.local;

import fr.pixemploi.local.patience.Patience;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** Configuration that holds on this machine only, and never in production. */
final class LocalSettings {
    private static final String ISSUER_KEY_PASSWORD = secret();

    /** The realm's overlay brings a command-line client, and demonstration users without a second factor. */
    static final Map<String, String> OF_SERVICES = Map.ofEntries(
            Map.entry("pixemploi.local", "true"),
            Map.entry("pixemploi.security.clients", "portal,portal-web,partner-*,demo-cli"),
            Map.entry("pixemploi.security.second-factor-acr", "1"),
            Map.entry("pixemploi.kit.own-clients", "portal,portal-web,demo-cli"),
            // Making the first connection takes the processor of a slow machine for seconds while all services start.
            Map.entry("quarkus.datasource.jdbc.acquisition-timeout", Patience.FAR_SECONDS + "S"),
            // Services that have just started are slow.
            Map.entry("pixemploi.calls.longest-wait", "1S"),
            // A quick start matters more here than quick first answers.
            Map.entry("pixemploi.assessment.warm-up-sittings", "2"),
            // The realm's overlay gives the client this one; there is no mail server here.
            Map.entry("pixemploi.profile.staff.secret", "profile-service-staff-secret"),
            Map.entry("pixemploi.profile.partners.secret", "profile-service-partners-secret"),
            Map.entry("pixemploi.profile.staff.letters", "false"),
            // The same for all instances that one launcher starts; what they sign holds for minutes only.
            Map.entry("pixemploi.assessment.asset-key", secret()),
            Map.entry("pixemploi.export.key", "development key that everyone can read"),
            // Always this one: what it seals outlives a restart. Services elsewhere refuse it.
            Map.entry("pixemploi.certification.seal-key", "development key that everyone can read"),
            // Another one at each start: credentials of before it verify no more.
            Map.entry("pixemploi.certification.credentials.issuer", "Organisme certificateur d'essai"),
            Map.entry(
                    "pixemploi.certification.credentials.key-file",
                    IssuerKeyFile.make(ISSUER_KEY_PASSWORD).toString()),
            Map.entry("pixemploi.certification.credentials.key-password", ISSUER_KEY_PASSWORD),
            // Nobody is called so at the Caisse des Dépôts.
            Map.entry("pixemploi.certification.passport.sender.client-id", "ESSAI"),
            Map.entry("pixemploi.certification.passport.sender.contract-id", "ESSAI-1"),
            // Without the portal letters in the mailbox lead to an example; with it, to its pages (PortalAddress).
            Map.entry("pixemploi.certification.portal", "https://portail.exemple.fr/resultats"),
            Map.entry("pixemploi.profile.portal", "https://emploi.exemple.fr/invitation"),
            Map.entry("pixemploi.profile.messages.space", "https://emploi.exemple.fr/espace"),
            Map.entry("pixemploi.profile.webhooks.key", "development key that everyone can read"),
            Map.entry("pixemploi.profile.messages.key", "development key that everyone can read"),
            // Whoever tries it out does not wait for the morning.
            Map.entry("pixemploi.profile.messages.quiet-hours", "false"),
            // Systems of structures are tried out on the same machine.
            Map.entry("pixemploi.profile.webhooks.allow-private", "true"));

    private static String secret() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private LocalSettings() {}
}
