package fr.pixemploi.profile.sandbox.domain;

import java.util.UUID;

/**
 * A made-up person as a reset made them.
 *
 * @param settled whether all is as it is to be: results came, and what is to be shared is
 */
public record MadePerson(UUID beneficiaryId, UUID resetId, String reference, boolean settled) {}
