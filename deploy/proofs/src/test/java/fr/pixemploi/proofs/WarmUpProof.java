package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.JvmOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the first person after a start waits for, with and without the rehearsal before readiness. */
class WarmUpProof {
    private static final int FIRST = 10;

    /** Milliseconds: until ready, the slowest of the first answers, and the one in their middle. */
    private record First(double ready, double slowest, double middle) {}

    @Test
    void measuresTheFirstAnswersAfterAStart() {
        First cold = first(0);
        First warm = first(40);
        Figures.write("warm-up", "without a rehearsal, milliseconds", cold);
        Figures.write("warm-up", "with a rehearsal, milliseconds", warm);
        assertThat(warm.middle()).isLessThan(cold.middle());
    }

    private static First first(int sittings) {
        long before = System.nanoTime();
        try (Platform platform = Platform.plan()
                        .withoutLimits()
                        .in(Path.of("target/warm-up"))
                        .fresh()
                        .onFreePorts()
                        .services(Set.of(Service.ASSESSMENT, Service.PROFILE))
                        .jvm(JvmOptions.forLoad(512))
                        .setting("pixemploi.assessment.warm-up-sittings", Integer.toString(sittings))
                        .start();
                AnswerSheet sheet = AnswerSheet.make(platform)) {
            double ready = (System.nanoTime() - before) / 1e6;
            Random chance = new Random(1);
            SimulatedPerson person = new SimulatedPerson(
                            platform,
                            sheet,
                            Population.ofTheBank().person(chance),
                            TrueItems.asTheBankSays(),
                            chance,
                            false)
                    .register();
            person.start("PXEMPR346");
            person.sit(() -> {});
            List<Double> first = new ArrayList<>(person.milliseconds().subList(0, FIRST));
            first.sort(null);
            return new First(ready, first.getLast(), first.get(FIRST / 2));
        }
    }
}
