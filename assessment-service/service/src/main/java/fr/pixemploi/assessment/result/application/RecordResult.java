package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.framework.application.FindFramework;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.DemonstratedSkills;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.ResultEvents;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the answers of a campaign sitting into its result and tells the others. */
@ApplicationScoped
public class RecordResult {
    /**
     * What a sitting gathered.
     *
     * @param abilities measured, in the framework's order
     * @param answers that count, in their order
     * @param seconds of answering, pauses left out
     * @param assisted whether someone was beside the person
     * @param end why it ended
     * @param improves earlier result whose other competences stay as they are; null for a whole test
     */
    public record Measured(
            UUID beneficiary,
            UUID sitting,
            CampaignCode campaign,
            Instant completedAt,
            String bankVersion,
            Framework framework,
            List<Ability> abilities,
            List<DemonstratedSkills.Answer> answers,
            double seconds,
            boolean assisted,
            String end,
            @Nullable UUID improves) {
        Measured under(Framework other) {
            return new Measured(
                    beneficiary,
                    sitting,
                    campaign,
                    completedAt,
                    bankVersion,
                    other,
                    abilities,
                    answers,
                    seconds,
                    assisted,
                    end,
                    improves);
        }
    }

    /** @param items questions about this very competence */
    public record Ability(CompetenceCode competence, double mean, double sd, int items, CompetenceResult.Prior prior) {}

    private final Results results;
    private final ResultEvents events;
    private final ComposePortrait composePortrait;
    private final FindFramework findFramework;

    RecordResult(Results results, ResultEvents events, ComposePortrait composePortrait, FindFramework findFramework) {
        this.results = results;
        this.events = events;
        this.composePortrait = composePortrait;
        this.findFramework = findFramework;
    }

    @Transactional
    public UUID handle(Measured measured) {
        Result result = result(Ids.next(), measured);
        results.add(result);
        events.recorded(result, null);
        return result.id();
    }

    /**
     * The same sitting scored again, since an answer does not count any more. The earlier result stays for those who saw it, and says
     * which one took its place; whoever might read it may read the new one. Both are told under the same version of the framework: only
     * the answer makes them differ.
     */
    @Transactional
    public UUID again(Measured measured, UUID earlier) {
        Result result = result(Ids.next(), underTheFrameworkOf(earlier, measured));
        results.replace(earlier, result);
        events.recorded(result, earlier);
        return result.id();
    }

    private Measured underTheFrameworkOf(UUID earlier, Measured measured) {
        return results.find(earlier)
                .flatMap(result -> findFramework.handle(result.framework(), result.frameworkVersion()))
                .map(measured::under)
                .orElse(measured);
    }

    private Result result(UUID id, Measured measured) {
        Framework framework = measured.framework();
        List<CompetenceResult> competences = competences(measured, composePortrait.topLevel(measured));
        return new Result(
                id,
                measured.beneficiary(),
                measured.sitting(),
                measured.campaign(),
                measured.completedAt(),
                measured.bankVersion(),
                framework.id(),
                framework.version(),
                competences,
                composePortrait.handle(measured, competences).orElse(null),
                null);
    }

    /** What was measured; for an improving sitting also what the earlier result says of the rest. */
    private List<CompetenceResult> competences(Measured measured, int topLevel) {
        Framework framework = measured.framework();
        Map<CompetenceCode, CompetenceResult> all = new HashMap<>();
        UUID earlier = measured.improves();
        if (earlier != null)
            inForce(earlier, measured.beneficiary())
                    .ifPresent(result -> result.competences().forEach(known -> all.put(known.code(), known)));
        for (Ability ability : measured.abilities())
            all.put(
                    ability.competence(),
                    CompetenceResult.of(
                            framework,
                            topLevel,
                            ability.competence(),
                            ability.mean(),
                            ability.sd(),
                            ability.items(),
                            ability.prior()));
        return framework.competences().stream()
                .flatMap(code -> Stream.ofNullable(all.get(code)))
                .toList();
    }

    /** A result, or the one that took its place when its sitting was scored again. */
    private Optional<Result> inForce(UUID id, UUID beneficiary) {
        Optional<Result> found = results.findOwn(id, beneficiary);
        UUID later = found.map(Result::replacedBy).orElse(null);
        return later == null ? found : inForce(later, beneficiary);
    }
}
