package fr.pixemploi.local.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** The files of a cluster, copied while the server changes them: those that vanish meanwhile were for a moment only. */
final class ClusterFiles {
    /** Of the running server alone; what is in these folders is of no use to another (manual, 25.3.4.3). */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private final Path from;
    private final Path to;

    ClusterFiles(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** All but the log of changes. */
    void copy() throws IOException {
        copy(from, to, EMPTY);
    }

    /** Of a cluster that no server runs on. */
    void copyAll() throws IOException {
        copy(from, to, Set.of());
    }

    /** The log of changes, once the copy has ended. */
    static void copyLog(Path from, Path to) throws IOException {
        copy(from.resolve("pg_wal"), to.resolve("pg_wal"), Set.of("archive_status"));
    }

    private static void copy(Path from, Path to, Set<String> empty) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(folder));
                // With its permissions: PostgreSQL does not start where others may read.
                if (Files.notExists(copy)) Files.copy(folder, copy, StandardCopyOption.COPY_ATTRIBUTES);
                return empty.contains(from.relativize(folder).toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(file.getFileName().toString())) return FileVisitResult.CONTINUE;
                try {
                    Files.copy(
                            file,
                            to.resolve(from.relativize(file)),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                } catch (NoSuchFileException vanished) {
                    // As it may.
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }
        });
    }
}
