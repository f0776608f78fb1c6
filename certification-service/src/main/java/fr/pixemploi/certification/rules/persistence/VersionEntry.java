package fr.pixemploi.certification.rules.persistence;

import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.certification.rules.domain.ability.ScoreScale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version as it is written in {@code certification-versions.yaml}, in units that authors read easily. */
record VersionEntry(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int testQuestions,
        int minimumAnswers,
        int maxScore,
        @Nullable Integer validityMonths,
        int minimumCertifiableCompetences,
        int testMinutes,
        int receptionMinutes,
        List<GlobalLevel> levels,
        Scale scale,
        String source) {
    /** What an ability amounts to. */
    record Scale(int pixPerLevel, int highestLevel, List<Double> cuts, List<OwnCuts> competences) {
        ScoreScale toScale() {
            return new ScoreScale(
                    pixPerLevel,
                    highestLevel,
                    new CutScores(cuts),
                    competences.stream().collect(Collectors.toMap(OwnCuts::code, own -> new CutScores(own.cuts()))));
        }
    }

    /** Cuts of a competence that has its own. */
    record OwnCuts(String code, List<Double> cuts) {}

    static VersionEntry of(CertificationVersion version) {
        ScoreScale scale = version.scale();
        return new VersionEntry(
                version.id(),
                version.validFrom(),
                version.validUntil(),
                version.testQuestions(),
                version.minimumAnswers(),
                version.maxScore(),
                version.validity() == null ? null : (int) version.validity().toTotalMonths(),
                version.minimumCertifiableCompetences(),
                (int) version.testTime().toMinutes(),
                (int) version.receptionTime().toMinutes(),
                version.levels(),
                new Scale(
                        scale.pixPerLevel(),
                        scale.highestLevel(),
                        scale.cuts().values(),
                        scale.own().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(own ->
                                        new OwnCuts(own.getKey(), own.getValue().values()))
                                .toList()),
                version.source());
    }

    CertificationVersion toVersion() {
        return new CertificationVersion(
                id,
                validFrom,
                validUntil,
                testQuestions,
                minimumAnswers,
                maxScore,
                validityMonths == null ? null : Period.ofMonths(validityMonths),
                minimumCertifiableCompetences,
                Duration.ofMinutes(testMinutes),
                Duration.ofMinutes(receptionMinutes),
                levels,
                scale.toScale(),
                source);
    }
}
