package fr.pixemploi.load;

import fr.pixemploi.local.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Processor time that each process of the platform has used so far, with its children's, from {@code /proc/PID/stat}. */
final class CpuTime {
    /** The kernel counts for programs in hundredths of a second (USER_HZ), whatever its own clock. */
    private static final double MICROS_A_TICK = 10_000;

    /** Of /proc/PID/stat, counted behind the name in brackets: utime, stime, and the same of children that ended. */
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;

    private CpuTime() {}

    /** Microseconds by name; this program's own are called {@code load}. */
    static Map<String, Double> used(Collection<ChildProcess> processes) {
        Map<String, Double> micros = new TreeMap<>();
        micros.put("load", micros(ProcessHandle.current().pid()));
        for (ChildProcess process : processes) micros.merge(process.name(), ofTree(process.pid()), Double::sum);
        return micros;
    }

    private static double ofTree(long pid) {
        return Stream.concat(
                        ProcessHandle.of(pid).stream(),
                        ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants))
                .mapToDouble(handle -> micros(handle.pid()))
                .sum();
    }

    private static double micros(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) ticks += Double.parseDouble(fields[i]);
            return ticks * MICROS_A_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }
}
