package fr.pixemploi.assessment.psychometrics.workbench;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The seed of a simulation, or a range of seeds that its report is the mean of. */
final class Seeds {
    @Option(names = "--seed", paramLabel = "S", description = "Decides bank, persons, answers and times; 1.")
    private @Nullable Long seed;

    @Option(names = "--seeds", paramLabel = "A-B", description = "Means over a run of each seed from A to B.")
    private @Nullable String range;

    /** @throws ParameterException when the range is none, is empty or has more than 1000 seeds */
    List<Long> all(picocli.CommandLine command) {
        if (seed != null) return List.of(seed);
        String span = Objects.requireNonNull(range);
        String[] ends = span.split("-", -1);
        try {
            long from = Long.parseLong(ends[0]);
            long to = ends.length == 2 ? Long.parseLong(ends[1]) : from - 1;
            if (from <= to && to - from < 1000)
                return LongStream.rangeClosed(from, to).boxed().toList();
        } catch (NumberFormatException fault) {
            // Told below, like a range that is empty.
        }
        throw new ParameterException(command, "--seeds must be a range such as 1-5, and is " + span);
    }
}
