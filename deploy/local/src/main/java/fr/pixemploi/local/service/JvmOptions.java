package fr.pixemploi.local.service;

import fr.pixemploi.local.process.Jvm;
import java.util.List;

/**
 * How the JVM of a service is set up.
 *
 * @param flags given to the JVM as they are
 * @param archive what it does with class-data archives, which make later starts quick
 */
public record JvmOptions(List<String> flags, Archive archive) {
    /** Four item banks of the assessment service: the one that is served, one that is published, and those of open sittings. */
    private static final int FRUGAL_HEAP_MEGABYTES = 256;

    /** Training costs some seconds at the end of one run, and saves half of each later start. */
    public enum Archive {
        UNUSED,
        READ,
        READ_OR_TRAIN
    }

    public JvmOptions {
        flags = List.copyOf(flags);
    }

    /** For demonstrations: little memory, a quick start, and no speed under load. */
    public static JvmOptions frugal() {
        return new JvmOptions(Jvm.frugal(FRUGAL_HEAP_MEGABYTES), Archive.READ_OR_TRAIN);
    }

    /** The same without training: for a run that is not repeated. */
    public static JvmOptions once() {
        return new JvmOptions(Jvm.frugal(FRUGAL_HEAP_MEGABYTES), Archive.READ);
    }

    /** For measures of speed: both compilers and room for the heap. */
    public static JvmOptions forLoad(int heapMegabytes) {
        return new JvmOptions(List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC"), Archive.UNUSED);
    }
}
