package fr.pixemploi.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that is in; at its end it ends the engines if nobody else is. By then the class loader of these classes is closed: nothing
 * but the JDK's own classes may be needed here.
 */
final class EngineUser extends Thread {
    /** Processor time of engines that ended, one line each, for {@code verify} to add up. */
    private static final String HUNDREDTHS = "processor-hundredths";

    private final Path folder;
    private final Path file;
    /** Held as long as this JVM lives; the system frees it at any end, also of a killed JVM. */
    private final FileChannel in;

    EngineUser(Path folder, Path file) throws IOException {
        super("shared engines");
        this.folder = folder;
        this.file = file;
        this.in = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        in.lock();
    }

    @Override
    public void run() {
        try (FileChannel channel = FileChannel.open(folder.resolve(SharedEngines.LOCK), StandardOpenOption.WRITE);
                FileLock held = lock(channel)) {
            in.close();
            Files.deleteIfExists(file);
            if (isAnyoneIn(folder.resolve(SharedEngines.USERS))) return;
            for (String name : SharedEngines.PID_FILES) {
                ProcessHandle engine = running(folder.resolve(name));
                if (engine == null) continue;
                Files.writeString(
                        folder.resolve(HUNDREDTHS),
                        processorHundredths(engine.pid()) + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
                // PostgreSQL then ends once its last client has left, which is this JVM.
                engine.destroy();
            }
        } catch (IOException e) {
            System.err.println("The shared engines in " + folder + " were not ended: " + e);
        }
    }

    /** This JVM may end while another of its threads is still registering, which holds the lock for a moment. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException comingIn) {
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        }
    }

    static boolean isAnyoneIn(Path users) throws IOException {
        String[] files = users.toFile().list();
        if (files == null) return false;
        for (String file : files) {
            Path user = users.resolve(file);
            try (FileChannel channel = FileChannel.open(user, StandardOpenOption.WRITE);
                    FileLock free = channel.tryLock()) {
                if (free == null) return true;
            }
            Files.deleteIfExists(user);
        }
        return false;
    }

    /** User and system time of a process and of its children that ended. */
    private static long processorHundredths(long pid) throws IOException {
        String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        long hundredths = 0;
        for (int i = 11; i <= 14; i++) hundredths += Long.parseLong(fields[i]);
        return hundredths;
    }

    /** The process of a pid file, when it still has the command line that it was given. */
    private static @Nullable ProcessHandle running(Path pidFile) {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            Path command = Path.of("/proc", lines.get(0), "cmdline");
            return Files.readString(command).replace('\0', ' ').contains(lines.get(1))
                    ? ProcessHandle.of(Long.parseLong(lines.get(0))).orElse(null)
                    : null;
        } catch (IOException | IndexOutOfBoundsException ended) {
            return null;
        }
    }
}
