package fr.pixemploi.local.postgres;

import fr.pixemploi.local.layout.DirectoryLock;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine's processor, unpacked once from the class path into the build folder. */
public final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder that holds bin, lib and share. */
    public static Path unpacked(Workspace workspace) {
        Path home = workspace.target().resolve("postgres");
        Path done = home.resolve(".unpacked");
        if (Files.exists(done)) {
            return home;
        }
        try (DirectoryLock lock = DirectoryLock.await(workspace.target(), "postgres.lock")) {
            if (!Files.exists(done)) {
                unpack(archiveName(), home);
                Files.createFile(done);
            }
            return home;
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot be unpacked to " + home + ": " + e.getMessage(), e);
        }
    }

    private static String archiveName() {
        String processor = System.getProperty("os.arch");
        return switch (processor) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64" -> "/postgres-linux-arm_64.txz";
            default -> throw new StartFailure("No PostgreSQL binaries for processor " + processor);
        };
    }

    private static void unpack(String archive, Path home) throws IOException {
        InputStream packed = PostgresBinaries.class.getResourceAsStream(archive);
        if (packed == null) {
            throw new StartFailure("No " + archive + " on the class path");
        }
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Folders.make(target.resolve("..").normalize());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
