package fr.pixemploi.assessment.result.domain.grant;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's reading of a result, for its person to see.
 *
 * @param id rises with time
 * @param role adviser, manager, or partner: a system of the structure
 * @param viaKiosk who led the person to the kiosk where they had allowed it; null when they had done so elsewhere
 */
public record ReadBy(
        UUID id,
        UUID structure,
        String role,
        Instant at,
        @Nullable ViaKiosk viaKiosk) {}
