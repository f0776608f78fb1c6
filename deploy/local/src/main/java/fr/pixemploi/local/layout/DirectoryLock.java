package fr.pixemploi.local.layout;

import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.patience.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one launcher that uses a data directory. The system frees it when the launcher dies, however it dies.
 */
public final class DirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Fails when another launcher uses the directory, or when it contains files that no launcher put there: data directories are emptied.
     */
    public static DirectoryLock take(Path directory) {
        if (!Files.exists(directory.resolve("lock")) && !Folders.isEmpty(directory))
            throw new StartFailure(
                    directory + " holds files of somebody else: give a new or an empty folder for the data");
        return tryTake(directory)
                .orElseThrow(() -> new StartFailure("Another launcher" + holder(directory) + " already uses "
                        + directory + ": stop it, or give another data directory"));
    }

    public static Optional<DirectoryLock> tryTake(Path directory) {
        return open(directory, "lock", false);
    }

    /** Waits until the others, in this process or another one, are done. */
    public static DirectoryLock await(Path directory, String lockName) {
        return open(directory, lockName, true).orElseThrow();
    }

    private static Optional<DirectoryLock> open(Path directory, String name, boolean wait) {
        try {
            Path file = Folders.make(directory).resolve(name);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = acquire(channel, wait);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new DirectoryLock(channel));
        } catch (AccessDeniedException e) {
            throw new StartFailure(
                    e.getFile() + " can't be written by this user: give another folder with --data, or make it yours",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock acquire(FileChannel channel, boolean wait) throws IOException {
        while (true) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null || !wait) {
                    return lock;
                }
            } catch (OverlappingFileLockException heldInThisProcess) {
                if (!wait) {
                    return null;
                }
            }
            Waiting.pause(100);
        }
    }

    private static String holder(Path directory) {
        try {
            return " (process " + Files.readString(directory.resolve("lock")).trim() + ")";
        } catch (IOException unreadable) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
