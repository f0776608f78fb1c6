package fr.pixemploi.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemCodesTest {
    private final ClassLoader usual = Thread.currentThread().getContextClassLoader();

    @TempDir
    Path folder;

    @BeforeEach
    void theClassPathHasTheProblemsOfAService() throws IOException {
        write("kit_en", "forbidden=Forbidden\n");
        write("kit_fr", "forbidden=Interdit\n");
        write("kit_where", "forbidden=403\n");
        write("service_en", "no-room=No room | There is none.\n");
        write("service_fr", "plus-de-place=Complet\n");
        write("service_where", "no-room=409 book change\n");
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, null));
    }

    @AfterEach
    void theClassPathIsTheUsualOne() {
        Thread.currentThread().setContextClassLoader(usual);
    }

    @Test
    void knowsWhichCodesHaveATextInWhichLanguage() {
        ProblemCodes codes = new ProblemCodes();
        assertThat(codes.withEnglishText()).containsExactly("forbidden", "no-room");
        assertThat(codes.withFrenchText()).containsExactly("forbidden", "plus-de-place");
        assertThat(codes.isKits("forbidden")).isTrue();
        assertThat(codes.isKits("no-room")).isFalse();
    }

    @Test
    void knowsWhichOperationsAnswerACode() {
        ProblemCodes codes = new ProblemCodes();
        assertThat(codes.placed()).containsExactly("forbidden", "no-room");
        assertThat(codes.operations("no-room")).containsExactly("book", "change");
        assertThat(codes.operations("forbidden")).isEmpty();
    }

    @Test
    void aCodeStandsOnceInAFileAndItsApostrophesAreDoubled() throws IOException {
        write("service_fr", "complet=Complet | C''est plein.\n");
        assertThat(new ProblemCodes().withFrenchText()).contains("complet");
        write("service_fr", "complet=Complet | C'est plein.\n");
        assertThatThrownBy(ProblemCodes::new).hasMessageContaining("apostrophe of complet");
        write("service_fr", "complet=Complet\ncomplet=Plein\n");
        assertThatThrownBy(ProblemCodes::new).hasMessageContaining("two lines complet");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("problems").resolve(name + ".properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
