package fr.pixemploi.profile.partner.rest;

import fr.pixemploi.profile.partner.application.RenewSecret;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The secret of the client that calls.
 *
 * @param secret shown in no other answer
 * @param since when it was made
 */
@Schema(name = "RenewedSecret")
record RenewedSecretView(
        String clientId, String secret, @Nullable Instant since) {
    static RenewedSecretView of(String clientId, RenewSecret.Renewed renewed) {
        return new RenewedSecretView(
                clientId, renewed.secret(), renewed.client().secretSince().orElse(null));
    }
}
