package fr.pixemploi.local.command;

import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.StartFailure;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What was typed behind {@code deploy/local/import}.
 *
 * @param structure its id, or {@code none}
 * @param account who brings the file
 */
record ImportOptions(Path file, String kind, String structure, String account, boolean dryRun) {
    static final String NO_STRUCTURE = "none";
    private static final Map<String, Service> SERVICES =
            Map.of("beneficiaries", Service.PROFILE, "structures", Service.PROFILE, "campaigns", Service.ASSESSMENT);

    static ImportOptions parse(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>(arguments);
        if (words.size() < 2) throw new StartFailure("FILE and KIND are missing: deploy/local/import --help");
        Path file = Path.of(words.pop());
        String kind = words.pop();
        if (!SERVICES.containsKey(kind))
            throw new StartFailure("KIND is beneficiaries, structures or campaigns, not " + kind);
        String structure = Cast.MISSION_LOCALE.toString();
        String account = "marc";
        boolean dryRun = false;
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "--structure" -> structure = value(word, words);
                case "--as" -> account = value(word, words);
                case "--dry-run" -> dryRun = true;
                default -> throw new StartFailure("Unknown option " + word + ": deploy/local/import --help");
            }
        }
        return new ImportOptions(file, kind, structure, account, dryRun);
    }

    /** The service that imports such things. */
    Service service() {
        return SERVICES.getOrDefault(kind, Service.PROFILE);
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty()) throw new StartFailure(option + " needs a value: deploy/local/import --help");
        return words.pop();
    }
}
