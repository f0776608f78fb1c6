package fr.pixemploi.certification.rules.persistence;

import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version as it is written in {@code certification-versions.yaml}, in units that authors read easily. */
record VersionEntry(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int minimumAnswers,
        int maxScore,
        @Nullable Integer validityMonths,
        int minimumCertifiableCompetences,
        int testMinutes,
        int receptionMinutes,
        List<GlobalLevel> levels,
        String source) {
    CertificationVersion toVersion() {
        return new CertificationVersion(
                id,
                validFrom,
                validUntil,
                minimumAnswers,
                maxScore,
                validityMonths == null ? null : Period.ofMonths(validityMonths),
                minimumCertifiableCompetences,
                Duration.ofMinutes(testMinutes),
                Duration.ofMinutes(receptionMinutes),
                levels,
                source);
    }
}
