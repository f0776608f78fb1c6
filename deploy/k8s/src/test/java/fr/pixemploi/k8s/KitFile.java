package fr.pixemploi.k8s;

import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;

/** What every service is told by the kit unless it says otherwise itself. */
final class KitFile {
    private static final String FILE = "service-kit/core/src/main/resources/META-INF/microprofile-config.properties";

    private KitFile() {}

    static int number(String property) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Workspace.find().root().resolve(FILE))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(properties.getProperty(property));
    }
}
