package fr.pixemploi.local.command;

import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.postgres.Backups;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What was typed behind {@code deploy/local/backup}, and set for it.
 *
 * @param folder of all backups
 * @param age at which a backup is removed
 */
record BackupOptions(Path folder, Duration age) {
    static final String DAYS = "PIXEMPLOI_BACKUP_DAYS";

    /** Old ones go only when a new one is made, which may be late by so much. */
    private static final Duration LATE = Duration.ofDays(5);

    /**
     * @param newsKept how long news of erasures can be heard again
     * @throws StartFailure for what makes no sense, such as backups that may outlive such news
     */
    static BackupOptions parse(
            List<String> arguments, Map<String, String> environment, Path usualFolder, Duration newsKept) {
        Path folder = usualFolder;
        if (!arguments.isEmpty()) {
            if (!arguments.getFirst().equals("--to") || arguments.size() != 2)
                throw new StartFailure("Unknown option " + arguments.getFirst() + ": deploy/local/backup --help");
            folder = Path.of(arguments.getLast());
        }
        Duration age = Duration.ofDays(days(environment.getOrDefault(DAYS, Long.toString(Backups.USUAL_AGE.toDays()))));
        Duration longest = newsKept.minus(LATE);
        if (age.compareTo(longest) > 0)
            throw new StartFailure(
                    ("%s is %d, and at most %d may be: news of erasures can be heard again for %d days only"
                                    + " (deploy/kafka/topics.yaml), and a backup may go %d days late; one that lives longer brings people back")
                            .formatted(DAYS, age.toDays(), longest.toDays(), newsKept.toDays(), LATE.toDays()));
        return new BackupOptions(folder, age);
    }

    private static int days(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) throw new StartFailure(DAYS + " takes a number of days, not " + text);
        return Integer.parseInt(text);
    }
}
