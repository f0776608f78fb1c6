package fr.pixemploi.local.patience;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time of processes, as the system counts it. */
public final class ProcessorTime {
    private ProcessorTime() {}

    /** Of a process and its living children; zero for what the system does not show. */
    public static Duration of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
