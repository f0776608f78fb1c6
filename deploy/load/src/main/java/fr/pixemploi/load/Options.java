package fr.pixemploi.load;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param seconds that are measured
 * @param connections people who answer at the same time, one connection each
 * @param warmUp seconds of the same load before, which count for nothing
 * @param campaign that everybody sits
 * @param json where the figures go as well
 * @param data where the stack keeps its data; emptied before
 * @param recording where a flight recording of the service's measured seconds goes
 */
record Options(
        int seconds,
        int connections,
        int warmUp,
        String campaign,
        @Nullable Path json,
        Path data,
        @Nullable Path recording) {
    static final String USAGE = """
            usage: deploy/load/answers [--seconds N] [--connections N] [--json FILE] [--warm-up N] [--campaign CODE] [--data FOLDER]
                                           [--jfr FILE]
              --seconds N      seconds that are measured; 60
              --connections N  people who answer at the same time; 16
              --json FILE      writes the figures there, besides printing them
              --warm-up N      seconds of the same load before, not counted; 30
              --campaign CODE  the test that they sit; PXEMPR346
              --data FOLDER    data of the stack, emptied before; deploy/load/target/data
              --jfr FILE       records the service's measured seconds with Java Flight Recorder; costs processor time itself""";

    private static final int MAX_SECONDS = 3600;
    private static final int MAX_CONNECTIONS = 1000;

    /** @throws IllegalArgumentException that says in one line what is wrong */
    static Options read(List<String> arguments, Path usualData) {
        Options options = new Options(60, 16, 30, "PXEMPR346", null, usualData, null);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!rest.hasNext()) throw new IllegalArgumentException(option + " is unknown, or needs a value");
            options = options.with(option, rest.next());
        }
        return options;
    }

    static Options read(String[] arguments, Path usualData) {
        return read(Arrays.asList(arguments), usualData);
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--seconds" ->
                new Options(
                        number(option, value, 1, MAX_SECONDS), connections, warmUp, campaign, json, data, recording);
            case "--connections" ->
                new Options(
                        seconds, number(option, value, 1, MAX_CONNECTIONS), warmUp, campaign, json, data, recording);
            case "--warm-up" ->
                new Options(
                        seconds, connections, number(option, value, 0, MAX_SECONDS), campaign, json, data, recording);
            case "--campaign" -> new Options(seconds, connections, warmUp, value, json, data, recording);
            case "--json" -> new Options(seconds, connections, warmUp, campaign, Path.of(value), data, recording);
            case "--data" -> new Options(seconds, connections, warmUp, campaign, json, Path.of(value), recording);
            case "--jfr" -> new Options(seconds, connections, warmUp, campaign, json, data, Path.of(value));
            default -> throw new IllegalArgumentException("there is no option " + option);
        };
    }

    private static int number(String option, String value, int min, int max) {
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) return number;
        } catch (NumberFormatException fault) {
            // Reported below, like a number out of bounds.
        }
        throw new IllegalArgumentException(
                "%s must be a number from %d to %d, and is %s".formatted(option, min, max, value));
    }
}
