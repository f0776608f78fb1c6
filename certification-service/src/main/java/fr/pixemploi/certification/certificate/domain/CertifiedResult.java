package fr.pixemploi.certification.certificate.domain;

import fr.pixemploi.certification.rules.domain.CompetenceScore;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is certified.
 *
 * @param versionId rules it was decided under
 * @param maxScorePix highest score under these rules
 * @param globalLevel null below the first band
 * @param competences empty without a global level: the score alone is certified then
 */
public record CertifiedResult(
        String versionId,
        int scorePix,
        int maxScorePix,
        @Nullable GlobalLevel globalLevel,
        List<CompetenceScore> competences) {
    public CertifiedResult {
        if (scorePix < 1 || scorePix > maxScorePix) {
            throw new IllegalArgumentException("a certified score is 1 to " + maxScorePix + ": " + scorePix);
        }
        competences = globalLevel == null ? List.of() : List.copyOf(competences);
    }
}
