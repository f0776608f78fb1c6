package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * How long a withdrawal of consent takes to hold: from the answer that it is taken back until the adviser is shown nothing any more, by
 * assessment-service, which shows the result, and by pathway-service, which gives reasons from it.
 */
class WithdrawalProof {
    private static final int ROUNDS = 50;

    private final Platform platform = RunningPlatform.get();

    @Test
    void holdsEverywhereWithinSeconds() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        journey.takeTest();
        journey.shareResult();
        journey.adviserSees();
        journey.prescribe();
        Map<Service, Predicate<Api.Answer>> gone = Map.of(
                Service.ASSESSMENT, answer -> answer.status() == 404,
                Service.PATHWAY, answer -> reasons(answer) == 0);
        Map<Service, Predicate<Api.Answer>> there = Map.of(
                Service.ASSESSMENT, answer -> answer.status() == 200,
                Service.PATHWAY, answer -> answer.status() == 200 && reasons(answer) > 0);
        Map<Service, String> readings = Map.of(
                Service.ASSESSMENT, "/v1/results/" + journey.travel().resultId(),
                Service.PATHWAY, "/v1/pathways/" + journey.travel().pathwayId());
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            readings.forEach((service, path) ->
                    Api.until(() -> adviser(service).get(path), there.getOrDefault(service, never -> false)));
            journey.cast()
                    .seeker(Service.PROFILE)
                    .delete("/v1/sharings/" + journey.travel().grantId())
                    .expect(204);
            long taken = System.nanoTime();
            readings.forEach((service, path) ->
                    Api.until(() -> adviser(service).get(path), gone.getOrDefault(service, never -> false)));
            seconds.add((System.nanoTime() - taken) / 1e9);
            journey.shareResult();
        }
        Collections.sort(seconds);
        Map<String, Object> figures = new TreeMap<>();
        figures.put("withdrawals", ROUNDS);
        figures.put("secondsP50", Faults.quantile(seconds, 0.5));
        figures.put("secondsP99", Faults.quantile(seconds, 0.99));
        Figures.write("withdrawal", "until it holds in all services, one after the other", figures);
        assertThat(seconds).hasSize(ROUNDS);
    }

    private Api adviser(Service service) {
        return new Api(platform.endpoints().of(service), () -> platform.tokens().forUser("nadia"));
    }

    private static int reasons(Api.Answer answer) {
        int reasons = 0;
        for (JsonNode step : answer.body().path("steps"))
            reasons += step.path("reasons").size();
        return reasons;
    }
}
