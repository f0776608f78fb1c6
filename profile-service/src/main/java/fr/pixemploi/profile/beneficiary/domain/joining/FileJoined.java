package fr.pixemploi.profile.beneficiary.domain.joining;

import java.util.UUID;

/**
 * A person entered the invitation code of a second file and joined it to the own one. Told inside the service, in the transaction in which
 * it happens.
 *
 * @param file the file that was joined
 * @param person the person's own file, which acts for both from now on
 */
public record FileJoined(UUID file, UUID person) {}
