package fr.pixemploi.certification.rules.rest;

import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.certification.rules.domain.ability.ScoreScale;
import fr.pixemploi.certification.rules.domain.entered.VersionRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of the rules, in the units of {@code certification-versions.yaml}. */
@Schema(name = "CertificationVersionRequest")
record VersionRequest(
        @NotNull @Schema(description = "First day of sessions held under it.", examples = "2027-09-01")
        LocalDate validFrom,

        @Nullable @Schema(description = "Last such day; absent while there is none.", examples = "2030-08-31")
        LocalDate validUntil,

        @NotNull @Min(1) @Max(200) @Schema(description = "Questions of a test.", examples = "32")
        Integer testQuestions,

        @NotNull @Min(1) @Max(200) @Schema(description = "Answers below which nothing is certified.", examples = "20")
        Integer minimumAnswers,

        @NotNull @Min(1) @Max(1023) @Schema(description = "Highest score, in pix.", examples = "895")
        Integer maxScore,

        @Nullable
        @Min(1)
        @Max(600)
        @Schema(description = "How long a certificate holds, in months; for ever when absent.", examples = "36")
        Integer validityMonths,

        @NotNull
        @Min(1)
        @Max(16)
        @Schema(description = "Competences at level 1 or more that a candidate must have shown before.", examples = "5")
        Integer minimumCertifiableCompetences,

        @NotNull @Min(1) @Max(600) @Schema(description = "Time to answer, in minutes.", examples = "105")
        Integer testMinutes,

        @NotNull @Min(0) @Max(240) @Schema(description = "Time around the test, in minutes.", examples = "15")
        Integer receptionMinutes,

        @NotEmpty @Size(max = 8) List<@NotNull @Valid LevelRequest> levels,
        @NotNull @Valid ScaleRequest scale,

        @NotBlank
        @Size(max = 2000)
        @Schema(description = "Where the figures come from.", examples = "Décision du jury.")
        String source) {
    static final String ID = "[a-z0-9][a-z0-9-]{1,39}";

    /** A band of the score. */
    @Schema(name = "CertificationLevel")
    record LevelRequest(
            @NotNull @Min(1) @Max(8) @Schema(examples = "1") Integer index,

            @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") @Schema(examples = "novice-1")
            String key,

            @NotBlank @Size(max = 60) @Schema(examples = "Novice 1")
            String label,

            @NotNull @Min(1) @Max(1023) @Schema(description = "Lowest score, in pix.", examples = "64")
            Integer fromPix,

            @NotNull @Min(1) @Max(1023) @Schema(description = "Highest score, in pix.", examples = "1023")
            Integer toPix) {}

    /** What an ability amounts to. */
    @Schema(name = "CertificationScale")
    record ScaleRequest(
            @NotNull @Min(1) @Max(64) @Schema(description = "Pix of a level of a competence.", examples = "8")
            Integer pixPerLevel,

            @NotNull @Min(1) @Max(8) @Schema(description = "Highest level that is open.", examples = "7")
            Integer highestLevel,

            @NotNull
            @Size(min = 2, max = 8)
            @Schema(
                    description = "Where levels begin, on the scale of the ability.",
                    examples = "[-1.5, -1, -0.5, 0, 0.5, 1, 1.5]")
            List<@NotNull Double> cuts,

            @Nullable @Size(max = 16) @Schema(description = "Competences with cuts of their own.")
            List<@NotNull @Valid OwnCutsRequest> competences) {}

    /** Cuts of one competence. */
    @Schema(name = "CompetenceCuts")
    record OwnCutsRequest(
            @NotNull @Pattern(regexp = "[1-9][0-9]?\\.[1-9][0-9]?") @Schema(examples = "3.4")
            String code,

            @NotNull @Size(min = 2, max = 8) @Schema(examples = "[-1.5, -1, -0.5, 0, 0.5, 1, 1.5]")
            List<@NotNull Double> cuts) {}

    /** @throws VersionRefusal.MakesNoSense when the figures contradict each other */
    CertificationVersion toVersion(String id) {
        List<OwnCutsRequest> own = scale.competences() == null ? List.of() : scale.competences();
        try {
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
                    levels.stream()
                            .map(it -> new GlobalLevel(it.index(), it.key(), it.label(), it.fromPix(), it.toPix()))
                            .toList(),
                    new ScoreScale(
                            scale.pixPerLevel(),
                            scale.highestLevel(),
                            new CutScores(scale.cuts()),
                            own.stream()
                                    .collect(Collectors.toMap(OwnCutsRequest::code, it -> new CutScores(it.cuts())))),
                    source);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new VersionRefusal.MakesNoSense(String.valueOf(e.getMessage()));
        }
    }
}
