package fr.pixemploi.kit.alive;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;

/** Refuses to run in a JVM that goes on after its memory ran out: some of its threads would be dead, and nobody would know which. */
@ApplicationScoped
class EndWithoutMemory {
    void look(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL
                && !isOn("ExitOnOutOfMemoryError")
                && !isOn("CrashOnOutOfMemoryError"))
            throw new IllegalStateException(
                    "Start java with -XX:+ExitOnOutOfMemoryError: without it the service goes on lame.");
    }

    private static boolean isOn(String flag) {
        return Boolean.parseBoolean(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(flag)
                .getValue());
    }
}
