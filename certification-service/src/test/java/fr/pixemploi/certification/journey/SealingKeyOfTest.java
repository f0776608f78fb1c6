package fr.pixemploi.certification.journey;

import fr.pixemploi.certification.document.application.MadeSealingKey;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;

/** A key that seals documents, in a file as a deployment has it. */
public final class SealingKeyOfTest implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "a password of 32 characters or more";

    @Override
    public Map<String, String> start() {
        try {
            Path file = Files.createTempFile("cachet", ".p12");
            file.toFile().deleteOnExit();
            MadeSealingKey.of("EC", MadeSealingKey.NOW).writeTo(file, PASSWORD);
            return Map.of(
                    "pixemploi.certification.documents.key-file",
                    file.toString(),
                    "pixemploi.certification.documents.key-password",
                    PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {}
}
