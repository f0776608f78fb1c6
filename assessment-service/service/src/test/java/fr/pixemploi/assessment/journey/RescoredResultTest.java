package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.framework.application.FindFramework;
import fr.pixemploi.assessment.result.application.RecordResult;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a result that is made again takes from results of before. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class RescoredResultTest {
    private static final UUID CRCN = UUID.fromString("01940000-0000-7000-8000-0000000c1c41");
    private static final CompetenceCode SEARCH = new CompetenceCode("1.1");
    private static final CompetenceCode DATA = new CompetenceCode("1.2");
    private static final double HIGH = 1;
    private static final double LOW = -1;

    @Inject
    RecordResult recordResult;

    @Inject
    Results results;

    @Inject
    FindFramework findFramework;

    private final UUID person = UUID.randomUUID();

    @Test
    void anImprovingSittingTakesWhatItDidNotAskFromTheResultInForce() {
        UUID first = recordResult.handle(measured(UUID.randomUUID(), SEARCH, HIGH, null));
        UUID improving = UUID.randomUUID();
        UUID improved = recordResult.handle(measured(improving, DATA, HIGH, first));
        assertThat(mean(improved, SEARCH)).isEqualTo(HIGH);

        UUID sitting = results.find(first).orElseThrow().sitting();
        UUID once = recordResult.again(measured(sitting, SEARCH, 0, null), first);
        recordResult.again(measured(sitting, SEARCH, LOW, null), once);
        UUID again = recordResult.again(measured(improving, DATA, HIGH, first), improved);

        assertThat(mean(again, SEARCH)).isEqualTo(LOW);
        assertThat(mean(again, DATA)).isEqualTo(HIGH);
    }

    @Test
    void aResultThatIsMadeAgainIsToldUnderTheFrameworkOfTheEarlierOne() {
        Framework old = findFramework.handle(CRCN, 1).orElseThrow();
        UUID earlier = UUID.randomUUID();
        UUID sitting = UUID.randomUUID();
        results.add(new Result(
                earlier,
                person,
                sitting,
                new CampaignCode("PXCMRT346"),
                Instant.parse("2026-10-01T09:00:00Z"),
                "test",
                CRCN,
                old.version(),
                List.of(CompetenceResult.of(old, SEARCH, HIGH, 0.3, 3)),
                null,
                null));

        UUID again = recordResult.again(measured(sitting, SEARCH, LOW, null), earlier);

        assertThat(findFramework.handle(CRCN).orElseThrow().version()).isGreaterThan(old.version());
        assertThat(results.find(again).orElseThrow().frameworkVersion()).isEqualTo(old.version());
    }

    private double mean(UUID result, CompetenceCode competence) {
        return results.find(result).orElseThrow().competences().stream()
                .filter(known -> known.code().equals(competence))
                .findFirst()
                .orElseThrow()
                .mean();
    }

    /** One competence, under the newest framework, as a sitting that ends today measures it. */
    private RecordResult.Measured measured(UUID sitting, CompetenceCode competence, double mean, UUID improves) {
        return new RecordResult.Measured(
                person,
                sitting,
                new CampaignCode("PXCMRT346"),
                Instant.parse("2026-11-24T09:00:00Z"),
                "test",
                findFramework.handle(CRCN).orElseThrow(),
                List.of(new RecordResult.Ability(competence, mean, 0.3, 3, new CompetenceResult.Prior(0, 1))),
                List.of(),
                60,
                false,
                "completed",
                improves);
    }
}
