package fr.pixemploi.local.command;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.PlatformPlan;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.journey.JourneyFailure;
import fr.pixemploi.local.keycloak.Keycloak;
import fr.pixemploi.local.layout.DirectoryLock;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.StoredShape;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.Leftover;
import fr.pixemploi.local.process.Shutdown;
import fr.pixemploi.local.service.JvmOptions;
import fr.pixemploi.local.service.ServiceProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * {@code deploy/local/up}: starts the platform, shows where it answers, plays the journey of one job seeker, and stays until
 * Ctrl-C. Exit code 0, or 1 with one line that says what did not work.
 */
public final class Up {
    private Up() {}

    public static void main(String[] arguments) {
        try {
            Workspace workspace = Workspace.find();
            UpOptions options = UpOptions.parse(List.of(arguments), workspace.dataDirectory());
            run(workspace, options);
        } catch (StartFailure e) {
            // After a Ctrl-C everything fails, because everything is being stopped.
            if (!Shutdown.isUnderWay()) System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            // A full disk, or a folder that vanished: a line for people first, then the stack trace.
            System.err.println("The platform stopped, for a reason that it was not made for: " + e);
            e.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(Workspace workspace, UpOptions options) {
        if (options.fresh()) {
            empty(options.dataDirectory());
        } else if (!Keycloak.keptRealmIsCurrent(workspace, options.dataDirectory())) {
            say("The realm's files changed since this data was made: --fresh takes them in.");
        }
        StoredShape.check(workspace, options.dataDirectory());
        long start = System.nanoTime();
        PlatformPlan plan = Platform.plan()
                .in(options.dataDirectory())
                .instances(options.instances())
                .behindGateway()
                .withPortal()
                .jvm(options.once() ? JvmOptions.once() : JvmOptions.frugal())
                .progress(Up::say)
                .whenSomethingDies(Up::dieWith);
        try (Platform platform = plan.start()) {
            say("All ready in %.1f s, %d MB in all.".formatted((System.nanoTime() - start) / 1e9, platform.memory()));
            Welcome.lines(
                            platform.endpoints(),
                            platform.mailbox().url(),
                            platform.gateway(),
                            platform.portal().map(ServiceProcess::url))
                    .forEach(Up::say);
            if (options.journey()) {
                play(platform);
            }
            if (!options.once()) {
                say("Running; data and logs are in " + options.dataDirectory() + ". Ctrl-C stops everything.");
                stayUntilTheEnd();
            }
        }
    }

    private static void play(Platform platform) {
        try {
            Journey.run(platform, Up::say);
        } catch (JourneyFailure e) {
            throw new StartFailure("The journey stopped: " + e.getMessage(), e);
        }
    }

    private static void empty(Path dataDirectory) {
        try (DirectoryLock lock = DirectoryLock.take(Folders.make(dataDirectory))) {
            Leftover.endAll(dataDirectory);
            Folders.deleteContents(dataDirectory, "lock");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** From the thread that saw a process end; the shutdown hook stops the rest. */
    private static void dieWith(String line) {
        System.err.println(line);
        Thread.ofPlatform().start(() -> System.exit(1));
    }

    private static void stayUntilTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
