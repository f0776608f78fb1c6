package fr.pixemploi.local;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.service.JvmOptions;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** What to start, where and how; {@link #start()} does it. */
public final class PlatformPlan {
    final Workspace workspace = Workspace.find();
    Path dataDirectory = workspace.dataDirectory();
    Set<Service> services = EnumSet.allOf(Service.class);
    int instances = 1;
    boolean fresh;
    boolean usualPorts = true;
    boolean gateway;
    boolean portal;
    JvmOptions jvm = JvmOptions.frugal();
    /** Given the port of PostgreSQL, the one that services use. */
    IntUnaryOperator databasePort = IntUnaryOperator.identity();

    Consumer<String> progress = line -> {};
    Consumer<String> whenSomethingDies = line -> {};

    /**
     * Settings that the local realm needs: its command-line client exists nowhere else, and its demonstration users have no second factor.
     */
    final Map<String, String> settings = new HashMap<>(LocalSettings.OF_SERVICES);

    PlatformPlan() {}

    public PlatformPlan in(Path directory) {
        dataDirectory = directory.toAbsolutePath();
        return this;
    }

    /** Throws away the data of earlier runs. */
    public PlatformPlan fresh() {
        fresh = true;
        return this;
    }

    /** All four unless told otherwise; none for the engines alone. */
    public PlatformPlan services(Set<Service> wanted) {
        services = Set.copyOf(wanted);
        return this;
    }

    /** Number of instances of each service; several are put behind a round robin. */
    public PlatformPlan instances(int count) {
        if (count < 1 || count > 9) {
            throw new IllegalArgumentException("1 to 9 instances, not " + count);
        }
        instances = count;
        return this;
    }

    /** Takes any free ports, so that several platforms can run side by side. */
    public PlatformPlan onFreePorts() {
        usualPorts = false;
        return this;
    }

    /** One address for all four services, where the proxy's program is on the PATH; services then name themselves by it. */
    public PlatformPlan behindGateway() {
        gateway = true;
        return this;
    }

    /** Pages for people too; letters and codes of the services then lead there. */
    public PlatformPlan withPortal() {
        portal = true;
        return this;
    }

    public PlatformPlan jvm(JvmOptions options) {
        jvm = options;
        return this;
    }

    /** One more configuration property for every service; for the portal too when it begins with {@code portal.}. */
    public PlatformPlan setting(String property, String value) {
        settings.put(property, value);
        return this;
    }

    /** Services reach PostgreSQL by what listens on another port, and hands on to the one that is given; for faults of the network. */
    public PlatformPlan databaseBehind(IntUnaryOperator port) {
        databasePort = port;
        return this;
    }

    /** For measurements that make many calls as a few people: limits are there, and never reached. */
    public PlatformPlan withoutLimits() {
        for (String limit : List.of(
                "account",
                "client",
                "address",
                "codes",
                "imports",
                "exports",
                "documents",
                "checks",
                "verification",
                "open-sessions")) setting("pixemploi.limits." + limit + ".quantity", "100000000");
        // Only certification-service has these of its own.
        setting("pixemploi.limits.verification.period", "1M");
        setting("pixemploi.limits.open-sessions.period", "1M");
        return this;
    }

    /** Told in one line about every step. */
    public PlatformPlan progress(Consumer<String> listener) {
        progress = listener;
        return this;
    }

    /** Told in one line when a process ends though nobody stopped it. */
    public PlatformPlan whenSomethingDies(Consumer<String> listener) {
        whenSomethingDies = listener;
        return this;
    }

    /** Starts everything, or stops what it started and throws a {@link StartFailure}. */
    public Platform start() {
        return Platform.start(this);
    }
}
