package fr.pixemploi.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The process that listens on a TCP port, found the way {@code ss -ltnp} does: /proc/net/tcp gives the socket's inode, and
 * the process is the one with that inode among its open files.
 */
final class PortHolder {
    private static final String LISTEN = "0A";

    private PortHolder() {}

    /** "process 123 (command line)", when this user may see it. */
    static Optional<String> of(int port) {
        try {
            for (String table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
                Optional<String> inode = inodeOfListener(Path.of(table), port);
                if (inode.isPresent()) {
                    return processWithSocket(inode.get());
                }
            }
        } catch (IOException | UncheckedIOException noSuchSystem) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> inodeOfListener(Path table, int port) throws IOException {
        if (!Files.isReadable(table)) {
            return Optional.empty();
        }
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        return Files.readAllLines(table).stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTEN))
                .map(columns -> columns[9])
                .findFirst();
    }

    private static Optional<String> processWithSocket(String inode) throws IOException {
        String wanted = "socket:[" + inode + "]";
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (hasOpen(process, wanted)) {
                    long pid =
                            Long.parseLong(Path.of("/proc").relativize(process).toString());
                    String command = CommandLine.of(pid).orElse("?");
                    String shown = command.length() > 100 ? command.substring(0, 100) + "..." : command;
                    return Optional.of("process " + pid + " (" + shown + ")");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasOpen(Path process, String wanted) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                if (Files.readSymbolicLink(file).toString().equals(wanted)) {
                    return true;
                }
            }
        } catch (IOException | UncheckedIOException | DirectoryIteratorException notOurs) {
            return false;
        }
        return false;
    }
}
