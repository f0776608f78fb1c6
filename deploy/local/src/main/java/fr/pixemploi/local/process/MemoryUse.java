package fr.pixemploi.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Memory of the platform's processes and their children. With the proportional share (PSS), a page that several processes share is counted
 * only once in the sum. Where the system does not show it, the resident size is taken.
 */
public final class MemoryUse {
    private MemoryUse() {}

    public static long megabytes(Collection<ChildProcess> processes) {
        long kilobytes = processes.stream()
                .filter(ChildProcess::alive)
                .map(ChildProcess::handle)
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .mapToLong(handle -> kilobytes(handle.pid()))
                .sum();
        return kilobytes / 1024;
    }

    private static long kilobytes(long pid) {
        Path folder = Path.of("/proc", Long.toString(pid));
        try {
            return field(folder.resolve("smaps_rollup"), "Pss:");
        } catch (IOException notShown) {
            try {
                return field(folder.resolve("status"), "VmRSS:");
            } catch (IOException gone) {
                return 0;
            }
        }
    }

    private static long field(Path file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
