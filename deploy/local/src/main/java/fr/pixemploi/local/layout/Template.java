package fr.pixemploi.local.layout;

import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Data that takes long to make and is then copied for every fresh start: a Keycloak with the realm in it, a formatted
 * broker with its topics. Made once per fingerprint of its inputs, though several test JVMs may ask at once.
 */
public final class Template {
    private Template() {}

    /** The folder of the template, made by the given step if it is not there yet. Older ones are thrown away. */
    public static Path madeOnce(Path parent, String fingerprint, Consumer<Path> make) {
        Path template = parent.resolve(fingerprint);
        if (Files.isDirectory(template)) {
            return template;
        }
        try (DirectoryLock lock = DirectoryLock.await(parent, "lock")) {
            if (!Files.isDirectory(template)) {
                discardOthers(parent);
                Path unfinished = Folders.make(parent.resolve("unfinished"));
                make.accept(unfinished);
                Files.move(unfinished, template, StandardCopyOption.ATOMIC_MOVE);
            }
            return template;
        } catch (IOException e) {
            throw new StartFailure("Cannot make the template " + template, e);
        }
    }

    private static void discardOthers(Path parent) throws IOException {
        try (Stream<Path> old = Files.list(parent)) {
            old.filter(Files::isDirectory).forEach(Folders::delete);
        }
    }
}
