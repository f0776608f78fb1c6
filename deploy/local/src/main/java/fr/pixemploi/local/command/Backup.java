package fr.pixemploi.local.command;

import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.kafka.ErasureNews;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.postgres.Backups;
import java.time.Clock;
import java.util.List;

/**
 * {@code deploy/local/backup}: a backup of the databases of the platform that {@code up} started, and the end of those that are too old, also when
 * none could be made. Exit code 0, or 1 with one line that says what did not work.
 */
public final class Backup {
    private Backup() {}

    public static void main(String[] arguments) {
        try {
            Workspace workspace = Workspace.find();
            BackupOptions options = BackupOptions.parse(
                    List.of(arguments), System.getenv(), workspace.backups(), ErasureNews.kept(workspace.topics()));
            System.exit(run(options, Endpoints.usualPostgresPort(), Clock.systemUTC()) ? 0 : 1);
        } catch (StartFailure | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** @return whether one was made */
    static boolean run(BackupOptions options, int port, Clock clock) {
        Backups backups = new Backups(options.folder());
        boolean isMade = true;
        try {
            System.out.println("Backup: " + backups.make(port, clock.instant()));
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            isMade = false;
        }
        backups.letGo(options.age(), clock.instant()).forEach(gone -> System.out.println("Removed: " + gone));
        return isMade;
    }
}
