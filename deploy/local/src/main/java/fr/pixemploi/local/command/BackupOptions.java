package fr.pixemploi.local.command;

import fr.pixemploi.local.patience.StartFailure;
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
    static final int USUAL_DAYS = 35;

    /**
     * @param newsKept how long news of erasures can be heard again
     * @throws StartFailure for what makes no sense, such as backups that outlive such news
     */
    static BackupOptions parse(
            List<String> arguments, Map<String, String> environment, Path usualFolder, Duration newsKept) {
        Path folder = usualFolder;
        if (!arguments.isEmpty()) {
            if (!arguments.getFirst().equals("--to") || arguments.size() != 2)
                throw new StartFailure("Unknown option " + arguments.getFirst() + ": deploy/local/backup --help");
            folder = Path.of(arguments.getLast());
        }
        Duration age = Duration.ofDays(days(environment.getOrDefault(DAYS, Integer.toString(USUAL_DAYS))));
        if (age.compareTo(newsKept) >= 0)
            throw new StartFailure(("%s is %d, and news of erasures can be heard again for %d days only"
                            + " (deploy/kafka/topics.yaml): a backup that lives as long brings people back")
                    .formatted(DAYS, age.toDays(), newsKept.toDays()));
        return new BackupOptions(folder, age);
    }

    private static int days(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) throw new StartFailure(DAYS + " takes a number of days, not " + text);
        return Integer.parseInt(text);
    }
}
