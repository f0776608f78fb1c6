package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.service.JvmOptions;
import fr.pixemploi.local.service.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The drill of an upgrade: two instances of each service behind the gateway while people sit tests; each service's tables are migrated under
 * the instances of the release before, which are then replaced one by one, and the way back is gone as well, on tables that stay migrated.
 * Nothing that was acknowledged is lost. The next release is this one with tables that grew ({@link NextRelease}); with {@code -Dnext=FOLDER},
 * where another version of the repository is built, it is that one.
 */
class UpgradeProof {
    /** Between instances, so that each is got over by itself, and both releases are at work side by side. */
    private static final int BETWEEN_MILLISECONDS = 4_000;

    private final Interruptions interruptions = new Interruptions("change");

    @Test
    void answersGoOnThroughAnUpgradeAndBack() throws Exception {
        Path data = Path.of("target/upgrade").toAbsolutePath();
        Workspace before = Workspace.find();
        String folder = System.getProperty("next");
        Workspace next = folder == null ? before : new Workspace(Path.of(folder).toAbsolutePath());
        try (Platform platform = Platform.plan()
                .withoutLimits()
                .in(data.resolve("platform"))
                .fresh()
                .onFreePorts()
                .instances(2)
                .behindGateway()
                .jvm(JvmOptions.once())
                .progress(RunningPlatform.SAY)
                .start()) {
            AnswerSheet sheet = AnswerSheet.make(platform);
            Sitters sitters = Sitters.of(platform, sheet);
            sitters.sitWhile(() -> {
                for (Service service : Service.values()) migrate(platform, service, next, data);
                for (Service service : Service.values()) replace(platform, service, "on", next);
                for (Service service : Service.values()) replace(platform, service, "back", before);
                return null;
            });
            sitters.check(platform.postgres());
            Map<String, Object> figures = interruptions.waits(sitters.people());
            // Somebody was there each time; else nothing was shown.
            assertThat(figures.keySet().toString()).contains("of tables", "of an instance, on", "of an instance, back");
            figures.put("sittings", sitters.sittings());
            figures.put("answers", sitters.answers());
            Figures.write("upgrade", "an upgrade and back under load", figures);
        }
    }

    private void migrate(Platform platform, Service service, Workspace next, Path data) throws Exception {
        SimulatedPerson.pause(BETWEEN_MILLISECONDS);
        if (service == Service.ASSESSMENT) interruptions.noted("tables");
        if (next.equals(Workspace.find())) {
            NextRelease.migrate(platform.postgres(), service);
        } else {
            MigrationJob job =
                    new MigrationJob(next, Files.createDirectories(data.resolve("migration-" + service.label())));
            assertThat(job.run(platform.postgres(), service)).as(job::log).isZero();
        }
    }

    private void replace(Platform platform, Service service, String way, Workspace release) {
        for (ServiceProcess instance : platform.instances(service)) {
            SimulatedPerson.pause(BETWEEN_MILLISECONDS);
            // What other services lose does not hold up answers, so it is no measure of how long they are held up.
            if (service == Service.ASSESSMENT) interruptions.noted("an instance, " + way);
            instance.become(release);
        }
    }
}
