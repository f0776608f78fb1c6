package fr.pixemploi.assessment.sitting.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.engine.exposure.ExposureCap;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.Tests;
import fr.pixemploi.assessment.sitting.domain.answer.RecordedAnswer;
import fr.pixemploi.assessment.sitting.domain.answer.TimeTaken;
import fr.pixemploi.assessment.sitting.domain.exposure.ExposureGroup;
import fr.pixemploi.assessment.sitting.domain.exposure.Exposures.Counted;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Snapshots on the real PostgreSQL, of a bank that no other test uses. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class PostgresExposuresTest {
    private static final ExposureGroup GROUP = new ExposureGroup("everyone", 0.5);

    @Inject
    Sql sql;

    @Test
    void countsWhatEndedSinceTheNewestSnapshotAndNumbersEachOnce() {
        PostgresExposures exposures = new PostgresExposures(sql);
        PostgresSittings sittings = new PostgresSittings(sql);
        Sitting over = played(sittings, 5);
        Sitting later = played(sittings, 600);
        putOnTrial(later, 2);

        List<Counted> counted = exposures.count(Tests.BANK, Tests.NOW.plusSeconds(60));
        assertThat(counted).containsExactly(new Counted(GROUP, 1, Map.of(item(over, 0), 1, item(over, 1), 1)));

        ExposureSnapshot first = exposures.latest(Tests.BANK, GROUP);
        ExposureSnapshot next = first.next(1, new int[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0});
        exposures.add(Tests.BANK, GROUP, next, Tests.NOW.plusSeconds(60));
        exposures.add(Tests.BANK, GROUP, first.next(9, new int[10]), Tests.NOW.plusSeconds(70));
        assertThat(first).isEqualTo(ExposureSnapshot.first(10, new ExposureCap(0.5)));
        assertThat(exposures.find(Tests.BANK, GROUP, 0))
                .as("the empty one is shared")
                .isSameAs(first);
        assertThat(exposures.find(Tests.BANK, new ExposureGroup("everyone", 0.25), 0))
                .as("each cap has its own")
                .isEqualTo(ExposureSnapshot.first(10, new ExposureCap(0.25)));
        assertThat(new PostgresExposures(sql).latest(Tests.BANK, GROUP))
                .as("read by another instance, to the bit; the second snapshot of that number came too late")
                .isEqualTo(next);
        assertThat(exposures.count(Tests.BANK, Tests.NOW.plusSeconds(700)))
                .as("items on trial are not under control")
                .containsExactly(new Counted(GROUP, 1, Map.of(item(later, 0), 1)));
    }

    private void putOnTrial(Sitting sitting, int number) {
        assertThat(sql.updateOne(
                        "update answer set standing = 'unscored' where sitting_id = ? and number = ?",
                        sitting.id(),
                        number))
                .isTrue();
    }

    private static Sitting played(PostgresSittings sittings, int endsAfterSeconds) {
        Sitting sitting = Tests.start(Tests.CAMPAIGN, Tests.capped(0.5), endsAfterSeconds, Tests.BANK);
        assertThat(sittings.add(sitting)).isTrue();
        for (int number = 1; number <= 2; number++) {
            Item item = Tests.BANK.find(sitting.current().item()).orElseThrow();
            sitting = Tests.play(sitting, Tests.BANK, 1, 1);
            if (number == 2) sitting = sitting.stop(Tests.NOW.plusSeconds(endsAfterSeconds));
            boolean kept = sittings.record(
                    sitting,
                    new RecordedAnswer(
                            number,
                            sitting.answered().getLast(),
                            1,
                            item.competence(),
                            new fr.pixemploi.assessment.bank.item.task.Response.Skip(),
                            null,
                            new TimeTaken(10, Tests.NOW, false)),
                    Tests.NOW);
            assertThat(kept).isTrue();
            sitting = sitting.at(number);
        }
        assertThat(sittings.find(sitting.id())).as("comes back to the bit").contains(sitting);
        return sitting;
    }

    private static ItemId item(Sitting sitting, int place) {
        return sitting.answered().get(place).item();
    }
}
