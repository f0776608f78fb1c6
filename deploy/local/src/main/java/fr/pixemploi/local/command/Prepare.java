package fr.pixemploi.local.command;

import fr.pixemploi.local.kafka.KafkaBroker;
import fr.pixemploi.local.keycloak.Keycloak;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.postgres.PostgresBinaries;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The part of the build that makes later starts quick: unpacks PostgreSQL, formats a broker with its topics, fixes Keycloak's
 * build settings and imports the realm. Does nothing when all of this is there already.
 */
public final class Prepare {
    private Prepare() {}

    public static void main(String[] arguments) throws Exception {
        Workspace workspace = Workspace.find();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> steps = new ArrayList<>();
            steps.add(threads.submit(() -> PostgresBinaries.unpacked(workspace)));
            steps.add(threads.submit(() -> KafkaBroker.template(workspace)));
            steps.add(threads.submit(() -> Keycloak.template(workspace)));
            for (Future<?> step : steps) {
                step.get();
            }
        }
    }
}
