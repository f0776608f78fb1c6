package fr.pixemploi.local.postgres;

import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.LogTail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Calls initdb, postgres and pg_ctl. PostgreSQL refuses to run as root: root enters a user namespace in which it has no privileges, or
 * becomes the user nobody where namespaces are forbidden.
 */
final class PostgresPrograms {
    private final Path home;
    private final List<String> notAsRoot;

    PostgresPrograms(Path home, Path dataDirectory) {
        this.home = home;
        this.notAsRoot = prefix(dataDirectory);
    }

    private static List<String> prefix(Path dataDirectory) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds(List.of("unshare", "-U", "true"))) {
            return List.of("unshare", "-U");
        }
        if (!succeeds(List.of("chown", "-R", "nobody", dataDirectory.toString()))) {
            throw new StartFailure("PostgreSQL does not run as root, and neither user namespaces nor chown work here:"
                    + " start as an ordinary user");
        }
        return List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(Patience.FAR_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(notAsRoot);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a program to its end; its output goes to the log. */
    void run(Path log, String program, String... arguments) {
        try {
            Files.createDirectories(log.getParent());
            Process process = new ProcessBuilder(command(program, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Optional<String> why = Patience.withWorkOf(process.toHandle(), log).awaitEnd(process::isAlive);
            if (why.isPresent()) {
                process.destroyForcibly();
                throw new StartFailure(program + " did not end: " + why.get(), log);
            }
            if (process.exitValue() != 0) {
                throw new StartFailure(program + " failed" + LogTail.lastLine(log), log);
            }
        } catch (IOException e) {
            throw new StartFailure(program + " cannot be started: " + e.getMessage(), e);
        }
    }
}
