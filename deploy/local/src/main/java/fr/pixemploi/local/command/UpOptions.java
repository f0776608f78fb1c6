package fr.pixemploi.local.command;

import fr.pixemploi.local.patience.StartFailure;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a person typed behind {@code deploy/local/up}. */
record UpOptions(boolean once, boolean fresh, boolean journey, int instances, Path dataDirectory) {
    static final String USAGE = """
            usage: deploy/local/up [--once] [--fresh] [--instances N] [--no-journey] [--data FOLDER]
              --once          play the journey, stop, exit 0 or 1
              --fresh         throw away the data of earlier runs
              --instances N   N of each service behind a round robin (1 to 9)
              --no-journey    start only
              --data FOLDER   keep the data there and not in deploy/local/.data""";

    static UpOptions parse(List<String> arguments, Path usualData) {
        UpOptions options = new UpOptions(false, false, true, 1, usualData);
        Deque<String> words = new ArrayDeque<>(arguments);
        while (!words.isEmpty()) {
            String word = words.pop();
            options = switch (word) {
                case "--once" ->
                    new UpOptions(true, options.fresh, options.journey, options.instances, options.dataDirectory);
                case "--fresh" ->
                    new UpOptions(options.once, true, options.journey, options.instances, options.dataDirectory);
                case "--no-journey" ->
                    new UpOptions(options.once, options.fresh, false, options.instances, options.dataDirectory);
                case "--instances" ->
                    new UpOptions(
                            options.once,
                            options.fresh,
                            options.journey,
                            count(value(word, words)),
                            options.dataDirectory);
                case "--data" ->
                    new UpOptions(
                            options.once,
                            options.fresh,
                            options.journey,
                            options.instances,
                            Path.of(value(word, words)).toAbsolutePath());
                default -> throw new StartFailure("Unknown option " + word + "\n" + USAGE);
            };
        }
        return options;
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty()) {
            throw new StartFailure(option + " needs a value\n" + USAGE);
        }
        return words.pop();
    }

    private static int count(String text) {
        if (!text.matches("[1-9]")) {
            throw new StartFailure("--instances takes 1 to 9, not " + text);
        }
        return Integer.parseInt(text);
    }
}
