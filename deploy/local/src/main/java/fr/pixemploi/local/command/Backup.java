package fr.pixemploi.local.command;

import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.kafka.ErasureNews;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.postgres.Backups;
import java.time.Clock;
import java.util.List;

/**
 * {@code deploy/local/backup}: the end of backups that are too old, and a new one of the databases of the platform that {@code up} started, each
 * also when the other does not succeed. Exit code 0, or 1 with a line for each that says what did not work.
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

    /**
     * Old ones go first, which makes room.
     *
     * @return whether both succeeded
     */
    static boolean run(BackupOptions options, int port, Clock clock) {
        Backups backups = new Backups(options.folder());
        boolean isLetGo = succeeds(() ->
                backups.letGo(options.age(), clock.instant()).forEach(gone -> System.out.println("Removed: " + gone)));
        boolean isMade = succeeds(() -> System.out.println("Backup: " + backups.make(port, clock.instant())));
        return isLetGo && isMade;
    }

    private static boolean succeeds(Runnable step) {
        try {
            step.run();
            return true;
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            return false;
        }
    }
}
