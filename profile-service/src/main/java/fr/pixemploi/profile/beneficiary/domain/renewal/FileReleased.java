package fr.pixemploi.profile.beneficiary.domain.renewal;

import java.util.UUID;

/**
 * Whoever entered a file by an account does so no more, since its access is renewed: another one may be linked. Told inside the service, in the
 * transaction in which it happens.
 */
public record FileReleased(UUID file) {}
