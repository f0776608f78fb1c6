package fr.pixemploi.pathway.recommendation.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.recommendation.domain.need.Constraints;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import fr.pixemploi.pathway.recommendation.domain.option.WhyNoOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was recommended to an adviser for a person, with all that it was computed from: it never changes, and stays explained by
 * the versions it names.
 *
 * @param resultOf file under which the test was taken, which is another than {@code beneficiaryId} when the person had joined files
 * @param askedBy account of the adviser, who read the result by asking
 */
public record Recommendation(
        UUID id,
        UUID structureId,
        UUID beneficiaryId,
        UUID resultId,
        UUID resultOf,
        GoalId goalId,
        Basis basis,
        Need need,
        List<Option> options,
        Instant computedAt,
        String askedBy) {
    /** Versions and inputs of the computation. */
    public record Basis(
            String frameworkVersion,
            String goalVersion,
            String catalogueVersion,
            String rulesVersion,
            List<Tested> levels,
            Constraints constraints) {}

    /** A level that the test showed. */
    public record Tested(CompetenceCode competence, Level level) {}

    public Recommendation {
        options = List.copyOf(options);
    }

    /** Empty when there is an option. */
    public Optional<WhyNoOption> whyNoOption() {
        return options.isEmpty() ? Optional.of(WhyNoOption.of(need)) : Optional.empty();
    }

    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
