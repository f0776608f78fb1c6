package fr.pixemploi.assessment.sitting.application.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.sitting.application.FakeBanks;
import fr.pixemploi.assessment.sitting.application.FakeExposures;
import fr.pixemploi.assessment.sitting.domain.Tests;
import fr.pixemploi.assessment.sitting.domain.exposure.ExposureGroup;
import fr.pixemploi.assessment.sitting.domain.exposure.Exposures.Counted;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakeExposureSnapshotsTest {
    private static final ItemId WANTED = new ItemId("crcn-1-1-niveau-3");
    private final FakeExposures exposures = new FakeExposures();
    private final TakeExposureSnapshots take =
            new TakeExposureSnapshots(new FakeBanks(Tests.BANK), exposures, Clock.fixed(Tests.NOW, ZoneOffset.UTC));

    @Test
    void anItemThatTooManyMetHasItsPriceAndOthersHaveNone() {
        exposures.waiting.add(new Counted(new ExposureGroup("work", 0.2), 30, Map.of(WANTED, 25)));
        take.handle();
        take.handle();

        ExposureSnapshot snapshot = exposures.snapshots.getLast();
        int wanted = Tests.BANK.pool(Pool.OPEN).indexOf(WANTED.value());
        assertThat(snapshot.number()).isEqualTo(2);
        for (int item = 0; item < snapshot.items(); item++) {
            if (item == wanted) {
                assertThat(snapshot.price(item)).isPositive();
                assertThat(snapshot.eligible(item)).isLessThan(1);
            } else {
                assertThat(snapshot.price(item)).isZero();
                assertThat(snapshot.eligible(item)).isEqualTo(1);
            }
        }
    }

    @Test
    void aHandfulOfSittingsWaitsForMore() {
        exposures.waiting.add(new Counted(new ExposureGroup("work", 0.2), 19, Map.of(WANTED, 19)));
        take.handle();

        assertThat(exposures.snapshots).isEmpty();
    }

    @Test
    void anItemThatIsNotAskedAnyMoreIsPassedOver() {
        exposures.waiting.add(
                new Counted(new ExposureGroup("work", 0.2), 30, Map.of(WANTED, 25, new ItemId("crcn-1-1-retire"), 5)));
        take.handle();

        assertThat(exposures.snapshots).hasSize(1);
        int wanted = Tests.BANK.pool(Pool.OPEN).indexOf(WANTED.value());
        assertThat(exposures.snapshots.getLast().shown(wanted)).isEqualTo(25);
    }

    @Test
    void theTroubleOfOneGroupDoesNotStopTheOthers() {
        exposures.waiting.add(new Counted(FakeExposures.BROKEN, 30, Map.of(WANTED, 25)));
        exposures.waiting.add(new Counted(new ExposureGroup("work", 0.2), 30, Map.of(WANTED, 25)));
        take.handle();

        assertThat(exposures.snapshots).hasSize(1);
    }
}
