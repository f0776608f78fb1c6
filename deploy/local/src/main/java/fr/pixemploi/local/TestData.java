package fr.pixemploi.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data directories of tests, under the module's build folder: one for each JVM that is at work, emptied before its use. */
final class TestData {
    private static final int MOST = 20;

    private TestData() {}

    static Path fresh(Path target) {
        for (int number = 1; number <= MOST; number++) {
            Path directory = target.resolve("platform-" + number);
            Optional<DirectoryLock> lock =
                    DirectoryLock.tryTake(Folders.make(target.resolve("platform-locks/" + number)));
            if (lock.isPresent()) {
                // Never closed, and out of the garbage collector's reach: the directory is ours until this JVM ends.
                System.getProperties().put("pixemploi.test.platform.lock", lock.get());
                endLeftovers(directory);
                Folders.delete(directory);
                return Folders.make(directory);
            }
        }
        throw new StartFailure("More than " + MOST + " test runs at once in " + target);
    }

    /** A test JVM that was killed leaves its engines on free ports, which nobody would find again. */
    private static void endLeftovers(Path directory) {
        Map.of(
                        "postgres", directory.resolve("postgres").toString(),
                        "kafka", directory.resolve("kafka.properties").toString(),
                        "keycloak", "-Dkc.home.dir=" + directory.resolve("keycloak"))
                .forEach((name, marker) -> Leftover.reap(new ChildProcess.Launch(
                        name, List.of(), Map.of(), directory, marker, ProcessHandle::destroyForcibly)));
    }
}
