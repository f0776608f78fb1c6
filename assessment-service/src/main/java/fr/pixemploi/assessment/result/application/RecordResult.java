package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import fr.pixemploi.assessment.framework.domain.Framework;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.ResultEvents;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Turns the answers of a campaign sitting into its result and tells the others. */
@ApplicationScoped
public class RecordResult {
    /**
     * What a sitting gathered.
     *
     * @param abilities measured, in the framework's order
     */
    public record Measured(
            UUID beneficiary,
            UUID sitting,
            CampaignCode campaign,
            Instant completedAt,
            String bankVersion,
            Framework framework,
            List<Ability> abilities) {}

    /** @param items questions about this very competence */
    public record Ability(CompetenceCode competence, double mean, double sd, int items) {}

    private final Results results;
    private final ResultEvents events;

    RecordResult(Results results, ResultEvents events) {
        this.results = results;
        this.events = events;
    }

    @Transactional
    public UUID handle(Measured measured) {
        Framework framework = measured.framework();
        Result result = new Result(
                Ids.next(),
                measured.beneficiary(),
                measured.sitting(),
                measured.campaign(),
                measured.completedAt(),
                measured.bankVersion(),
                framework.version(),
                measured.abilities().stream()
                        .map(ability -> CompetenceResult.of(
                                framework, ability.competence(), ability.mean(), ability.sd(), ability.items()))
                        .toList());
        results.add(result);
        events.recorded(result);
        return result.id();
    }
}
