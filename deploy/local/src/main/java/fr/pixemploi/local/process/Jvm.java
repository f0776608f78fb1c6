package fr.pixemploi.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Java that children run on: the one that runs the launcher. */
public final class Jvm {
    private Jvm() {}

    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Version in the names of class-data archives: an archive of another Java is of no use. */
    public static String version() {
        return System.getProperty("java.version", "unknown");
    }

    /** Little memory and a quick start: C1 only and the serial collector. For tests and demonstrations, not for load. */
    public static List<String> frugal(int heapMegabytes) {
        // Memory is taken only when needed, not at the start.
        return List.of("-Xms32m", "-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    /** Reads the archive of an earlier training run, when there is one. */
    public static List<String> archive(Path archive) {
        return Files.isRegularFile(archive)
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:aot=off")
                : List.of();
    }

    /** Writes a class-data archive when the process ends in order. */
    public static List<String> training(Path archive) {
        return List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:aot=off");
    }
}
