package fr.pixemploi.proofs;

import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.service.JvmOptions;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Two instances of each service behind a plain round robin, on free ports and fresh data, once for all proofs of this JVM. */
public final class RunningPlatform {
    static final Path DATA = Path.of("target/platform");

    static final Consumer<String> SAY = System.out::println;
    private static final CutLink NETWORK = new CutLink();
    private static Platform platform;

    /** What did not start once is not tried again: the next proof says the same, and the logs stay. */
    private static StartFailure failure;

    private static AnswerSheet sheet;

    private RunningPlatform() {}

    /** The one platform of all proofs; what kept it from starting is what each of them fails by. */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    public static synchronized Platform get() {
        if (failure != null) throw failure;
        if (platform == null) {
            try {
                platform = Platform.plan()
                        .withoutLimits()
                        .in(DATA)
                        .fresh()
                        .onFreePorts()
                        .databaseBehind(NETWORK::to)
                        // Faults are told, and not waited for: after 5 s in production, later where slowness is none.
                        .setting("quarkus.datasource.jdbc.acquisition-timeout", "30S")
                        // Calls are short here.
                        .setting("pixemploi.erasure.pause", "PT3S")
                        // A page of a busy machine waits, and says nothing of services that are away.
                        .setting("portal.patience", "2M")
                        .instances(2)
                        .behindGateway()
                        .withPortal()
                        .jvm(JvmOptions.once())
                        .progress(SAY)
                        .start();
            } catch (StartFailure e) {
                failure = e;
                throw e;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        }
        return platform;
    }

    /** Between the services and their database. */
    static CutLink network() {
        return NETWORK;
    }

    public static synchronized AnswerSheet sheet() {
        if (sheet == null) sheet = AnswerSheet.make(get());
        return sheet;
    }

    /** A new job seeker on this platform. */
    public static Journey journey() {
        return new Journey(get().endpoints(), get().tokens(), sheet(), SAY);
    }
}
