package fr.pixemploi.certification.rules.domain;

import fr.pixemploi.certification.rules.domain.ability.ScoreScale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the certification from a date on. A version is never edited once used: what was decided under it stays explained
 * by it.
 *
 * @param id stable name, kept with each session and certificate
 * @param validFrom first day of sessions held under it
 * @param validUntil last such day, or null while there is no successor
 * @param testQuestions questions of a test
 * @param minimumAnswers answers below which nothing is certified
 * @param maxScore highest score, in pix
 * @param validity how long a certificate holds, or null for ever
 * @param minimumCertifiableCompetences competences at level 1 or more that a candidate must have shown before
 * @param testTime time to answer, without extra time
 * @param receptionTime time around it: identity check and explanations
 * @param levels bands of the score, lowest first, without gaps; a score below the first has no global level
 * @param scale what an ability amounts to: cuts, pix, the highest level that is open
 * @param source where the figures come from
 */
public record CertificationVersion(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int testQuestions,
        int minimumAnswers,
        int maxScore,
        @Nullable Period validity,
        int minimumCertifiableCompetences,
        Duration testTime,
        Duration receptionTime,
        List<GlobalLevel> levels,
        ScoreScale scale,
        String source) {
    public CertificationVersion {
        levels = List.copyOf(levels);
        if (id.isBlank()) throw new IllegalArgumentException("a certification version needs an id");
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException(id + ": validUntil is before validFrom");
        }
        if (minimumAnswers < 1 || maxScore < 1 || minimumCertifiableCompetences < 1) {
            throw new IllegalArgumentException(id + ": minimums and the highest score are positive");
        }
        if (testQuestions < minimumAnswers) {
            throw new IllegalArgumentException(id + ": a test asks fewer questions than must be answered");
        }
        if (!testTime.isPositive() || receptionTime.isNegative()) {
            throw new IllegalArgumentException(id + ": times are positive");
        }
        if (levels.isEmpty()) throw new IllegalArgumentException(id + ": no global level");
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).fromPix() != levels.get(i - 1).toPix() + 1
                    || levels.get(i).index() != levels.get(i - 1).index() + 1) {
                throw new IllegalArgumentException(
                        id + ": " + levels.get(i).key() + " does not follow the level before it");
            }
        }
        if (levels.getLast().toPix() < maxScore) {
            throw new IllegalArgumentException(id + ": the highest score has no global level");
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Empty below the first band: certified, but without a global level. */
    public Optional<GlobalLevel> levelOf(int scorePix) {
        return levels.stream()
                .filter(level -> level.fromPix() <= scorePix && scorePix <= level.toPix())
                .findFirst();
    }

    /** Time of a candidate's test, from its start to its end: longer for who has extra time to answer. */
    public Duration testTime(double extraTimePercentage) {
        return testTime.plusSeconds(Math.round(testTime.toSeconds() * extraTimePercentage / 100));
    }

    /** How long an authorisation holds: the slot of a test, longer for who has extra time to answer. */
    public Duration authorisationTime(double extraTimePercentage) {
        return testTime(extraTimePercentage).plus(receptionTime);
    }

    /** Last day of a certificate for a test on this day; empty when certificates hold for ever. */
    public Optional<LocalDate> lastDay(LocalDate testDay) {
        return Optional.ofNullable(validity).map(testDay::plus);
    }
}
