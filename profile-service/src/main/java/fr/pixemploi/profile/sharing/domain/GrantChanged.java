package fr.pixemploi.profile.sharing.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant was given, taken back, or covers a result more. Told inside the service, in the transaction in which it happens.
 *
 * @param knownAs as the structure knew the person until now; null for as it knows them
 */
public record GrantChanged(Grant grant, @Nullable UUID knownAs) {}
