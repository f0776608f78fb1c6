package fr.pixemploi.local;

import java.util.List;

/**
 * How the Java of a service is set.
 *
 * @param flags given to the JVM as they are
 * @param classArchive whether it reads a class-data archive for a quick start, and trains one when there is none
 */
public record JvmOptions(List<String> flags, boolean classArchive) {

    public JvmOptions {
        flags = List.copyOf(flags);
    }

    /** For demonstrations and tests: little memory, a quick start, and no speed under load. */
    public static JvmOptions frugal() {
        return new JvmOptions(Jvm.frugal(128), true);
    }

    /** The same, without spending time on an archive: for a run that is not repeated. */
    public static JvmOptions once() {
        return new JvmOptions(Jvm.frugal(128), false);
    }

    /** For measures of speed: both compilers and room for the heap. */
    public static JvmOptions forLoad(int heapMegabytes) {
        return new JvmOptions(List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC"), false);
    }
}
