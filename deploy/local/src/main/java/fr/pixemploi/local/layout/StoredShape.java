package fr.pixemploi.local.layout;

import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shape of the data in a folder: the migrations that made its tables, and the topics. Until release 1.0 both change in place. A
 * migration that was only added does not matter, since services apply it themselves.
 */
public final class StoredShape {
    private static final String FILE = "shape";
    private static final String MIGRATIONS = "src/main/resources/db";

    private StoredShape() {}

    /**
     * Checks that a folder's data can be used, and notes its shape; a folder without data gets today's. Takes the folder's lock, so that
     * somebody else's folder is refused before anything is written into it.
     *
     * @throws StartFailure when a migration or the topics that the data was made with have changed
     */
    public static void check(Workspace workspace, Path dataDirectory) {
        try (DirectoryLock lock = DirectoryLock.take(Folders.make(dataDirectory))) {
            compare(workspace, dataDirectory);
        }
    }

    private static void compare(Workspace workspace, Path dataDirectory) {
        Path noted = dataDirectory.resolve(FILE);
        Map<String, String> today = today(workspace);
        try {
            if (Files.exists(noted)) {
                List<String> changed = Files.readAllLines(noted).stream()
                        .map(line -> line.split(" ", 2))
                        .filter(line -> !line[0].equals(today.get(line[1])))
                        .map(line -> line[1])
                        .toList();
                if (!changed.isEmpty())
                    throw new StartFailure("What is stored in " + dataDirectory + " is of an older shape ("
                            + changed.getFirst() + (changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more")
                            + " changed since). Start with --fresh, which throws it away.");
            } else if (Files.exists(dataDirectory.resolve("postgres")))
                throw new StartFailure("What is stored in " + dataDirectory
                        + " is of an older shape: it does not say which. Start with --fresh, which throws it away.");
            Files.writeString(
                    noted,
                    today.entrySet().stream()
                            .map(file -> file.getValue() + " " + file.getKey() + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new StartFailure("Cannot note the shape of the data in " + dataDirectory + ": " + e.getMessage(), e);
        }
    }

    /** Files by their names under the root, each with its fingerprint. */
    private static Map<String, String> today(Workspace workspace) {
        Map<String, String> shape = new TreeMap<>();
        note(shape, workspace, workspace.topics());
        Stream.concat(
                        kit(workspace),
                        Stream.of(Service.values()).map(Service::module).map(workspace.root()::resolve))
                .map(module -> module.resolve(MIGRATIONS))
                .filter(Files::isDirectory)
                .forEach(folder -> {
                    try (Stream<Path> files = Files.walk(folder)) {
                        files.filter(file -> file.toString().endsWith(".sql"))
                                .forEach(file -> note(shape, workspace, file));
                    } catch (IOException e) {
                        throw new StartFailure("Cannot read " + folder + ": " + e.getMessage(), e);
                    }
                });
        return shape;
    }

    /** Its jars, some of which have tables. */
    private static Stream<Path> kit(Workspace workspace) {
        Path kit = workspace.root().resolve("service-kit");
        try (Stream<Path> jars = Files.list(kit)) {
            return jars.toList().stream();
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + kit + ": " + e.getMessage(), e);
        }
    }

    private static void note(Map<String, String> shape, Workspace workspace, Path file) {
        shape.put(workspace.root().relativize(file).toString(), Fingerprint.of(List.of(file)));
    }
}
