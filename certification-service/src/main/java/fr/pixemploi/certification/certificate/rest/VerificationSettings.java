package fr.pixemploi.certification.certificate.rest;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much anyone may verify. */
@ConfigMapping(prefix = "pixemploi.certification.verification")
interface VerificationSettings {
    /** Attempts that an address has at once, and gets back in a period. */
    @Min(1)
    int attempts();

    Duration period();

    /** Addresses that are remembered at most. */
    @Min(1)
    int addressesRemembered();
}
