package fr.pixemploi.profile.partner.rest;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.partner.domain.PartnerClient;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The client that calls.
 *
 * @param structures for which it acts
 * @param scopes that its token has
 * @param limits what it may do in a period, with all its accounts
 * @param credential `secret`, or `key` for one that signs with its own key (`private_key_jwt`)
 * @param secretSince when its secret was made; left out when that is not known
 */
@Schema(name = "PartnerClient")
record PartnerClientView(
        String clientId,
        List<UUID> structures,
        List<String> scopes,
        Limit limits,
        @Schema(enumeration = {"secret", "key"}) String credential,
        @Nullable Instant secretSince) {
    /**
     * @param calls at most, by each instance of a service
     * @param seconds in which they may be made
     */
    @Schema(name = "PartnerClientLimit")
    record Limit(long calls, long seconds) {}

    static PartnerClientView of(Caller caller, PartnerClient client, Limit limits) {
        return new PartnerClientView(
                caller.clientId(),
                List.copyOf(new TreeSet<>(caller.structuresAs(StructureRole.PARTNER))),
                List.copyOf(new TreeSet<>(caller.scopes())),
                limits,
                client.hasSecret() ? "secret" : "key",
                client.secretSince().orElse(null));
    }
}
