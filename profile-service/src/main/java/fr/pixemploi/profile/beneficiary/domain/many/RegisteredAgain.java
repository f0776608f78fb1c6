package fr.pixemploi.profile.beneficiary.domain.many;

import java.util.List;
import java.util.UUID;

/**
 * People who have a file of a structure and an account registered with it again. Told inside the service, in the transaction in which it
 * happens.
 *
 * @param files none of them restricted
 * @param by account of whoever said so
 */
public record RegisteredAgain(UUID structure, List<UUID> files, String by) {}
