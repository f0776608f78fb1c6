package fr.pixemploi.local;

import fr.pixemploi.local.layout.DirectoryLock;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.Leftover;
import java.nio.file.Path;
import java.util.Optional;

/** Data directories of tests, under the module's build folder: one for each running JVM, emptied before use. */
public final class TestData {
    private static final int MAX = 20;

    private TestData() {}

    public static Path fresh(Path target) {
        for (int number = 1; number <= MAX; number++) {
            Path directory = target.resolve("platform-" + number);
            Optional<DirectoryLock> lock =
                    DirectoryLock.tryTake(Folders.make(target.resolve("platform-locks/" + number)));
            if (lock.isPresent()) {
                // Held by a hook, out of the garbage collector's reach: the directory is ours until this JVM ends. A
                // system
                // property would not do: some libraries read all of them and fail on one that is not text.
                Runtime.getRuntime().addShutdownHook(new Thread(lock.get()::close, "platform lock"));
                // A test JVM that was killed leaves its engines on free ports, where nobody would find them again.
                Leftover.endAll(Folders.make(directory));
                Folders.delete(directory);
                return Folders.make(directory);
            }
        }
        throw new StartFailure("More than " + MAX + " test runs at once in " + target);
    }
}
