package fr.pixemploi.certification.passport.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The code of a certification in the specific register (RS), for tests taken within its dates.
 *
 * @param validFrom first day of tests that it is for; null when that is not known
 * @param validUntil last one; null when that is not known
 * @param source where it was read
 */
public record RegisteredCode(
        Certification certification,
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source) {}
