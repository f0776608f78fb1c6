package fr.pixemploi.profile.partner.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A partner's client at the identity provider.
 *
 * @param id that the identity provider gave it
 * @param account subject of its own tokens
 * @param hasSecret false for one that signs with its own key
 * @param secretSince when its secret was made, to the second; empty when the identity provider did not note that
 */
public record PartnerClient(String id, String account, boolean hasSecret, Optional<Instant> secretSince) {}
