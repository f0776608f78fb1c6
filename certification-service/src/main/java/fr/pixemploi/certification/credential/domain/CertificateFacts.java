package fr.pixemploi.certification.credential.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says of a certificate. Neither e-mail nor birth has a place in it, nor any id of the platform but the centre's.
 *
 * @param certification Pix: nothing else is certified here
 * @param code verification code
 * @param holder first and last name, of which only a salted hash is told, or null to tell nothing
 * @param versionId rules it was decided under
 * @param scorePix 1 to the highest
 * @param maxScorePix highest score under these rules
 * @param maxLevel highest level of a competence under these rules
 * @param globalLevel null below the first band
 * @param competences none without a global level
 * @param testDay day of the test on the clock of the venue
 * @param lastDay last day that it holds, or null for ever
 */
public record CertificateFacts(
        Certification certification,
        String code,
        @Nullable String holder,
        Centre centre,
        String versionId,
        int scorePix,
        int maxScorePix,
        int maxLevel,
        @Nullable Level globalLevel,
        List<Competence> competences,
        LocalDate testDay,
        Instant publishedAt,
        @Nullable LocalDate lastDay,
        StatusEntry status) {
    /** Who held the test. */
    public record Centre(UUID id, String name) {}

    /**
     * A global level.
     *
     * @param rank 1 to 8
     * @param key stable name, such as {@code independant-1}
     * @param label in French, such as Indépendant 1
     */
    public record Level(int rank, String key, String label) {
        public Level {
            if (rank < 1 || rank > 8) throw new IllegalArgumentException("a global level is 1 to 8: " + rank);
        }
    }

    /** Level in one competence, by its code in the framework, such as 1.1. */
    public record Competence(String code, int level) {}

    public CertificateFacts {
        switch (certification) {
            case PIX -> {}
            case CLEA_NUMERIQUE ->
                throw new IllegalArgumentException("CléA numérique is certified by Certif'Pro, and never issued here");
        }
        if (scorePix < 1 || scorePix > maxScorePix)
            throw new IllegalArgumentException("a certified score is 1 to " + maxScorePix + ": " + scorePix);
        competences = List.copyOf(competences);
        if (globalLevel == null && !competences.isEmpty())
            throw new IllegalArgumentException("without a global level the score alone is certified");
        for (Competence competence : competences) {
            if (competence.level() < 0 || competence.level() > maxLevel)
                throw new IllegalArgumentException("a level is 0 to " + maxLevel + ": " + competence);
        }
    }
}
