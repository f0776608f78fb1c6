package fr.pixemploi.pathway.recommendation.domain;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.competence.domain.OwnCompetence;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.recommendation.domain.life.Life;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.option.Option;
import fr.pixemploi.pathway.recommendation.domain.option.Proposals;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was recommended to an adviser for a person, or to the person, with all that it was computed from: it never changes, and stays explained by
 * the versions it names.
 *
 * @param structureId for which an adviser asked; null when the person asked for themself: no structure sees or prescribes that
 * @param resultOf file under which the test was taken, which is another than {@code beneficiaryId} when the person had joined files
 * @param situationOf person whose situation counted: behind the file then
 * @param toAsk what nobody said of the person's life, and would make it better
 * @param askedBy account of the adviser, who read the result by asking; null when the person asked for themself
 */
public record Recommendation(
        UUID id,
        @Nullable UUID structureId,
        UUID beneficiaryId,
        UUID resultId,
        UUID resultOf,
        UUID situationOf,
        GoalId goalId,
        Basis basis,
        Need need,
        Proposals proposals,
        List<Asked> toAsk,
        Instant computedAt,
        @Nullable String askedBy) {
    /**
     * Versions and inputs of the computation.
     *
     * @param catalogueVersion imports in which the sessions were last changed that were looked at, with spaces between them
     * @param effectsRun run that learned what offers do; null when they were taken to do what they declare
     * @param own what the structure called competences of the goal in frameworks of its own
     * @param modes that were possible; empty when all were
     */
    public record Basis(
            int frameworkVersion,
            String goalVersion,
            String catalogueVersion,
            String rulesVersion,
            @Nullable UUID effectsRun,
            String wordsVersion,
            List<Tested> levels,
            List<OwnCompetence> own,
            Life life,
            Set<DeliveryMode> modes,
            Around around,
            List<Rejected> rejected) {
        /** What the structure called a competence. */
        public List<OwnCompetence> own(CompetenceCode competence) {
            return own.stream().filter(each -> each.on().contains(competence)).toList();
        }
    }

    /** A level that the test showed. */
    public record Tested(CompetenceCode competence, Level level) {}

    /** @param code names it for programs */
    public record Asked(String code, Said said) {}

    public Recommendation {
        toAsk = List.copyOf(toAsk);
    }

    /** The structure for which it was asked: of one that was found for people who work there. */
    public UUID inStructure() {
        return Objects.requireNonNull(structureId);
    }

    public List<Option> options() {
        return proposals.options();
    }

    public Optional<Option> option(String id) {
        return options().stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
