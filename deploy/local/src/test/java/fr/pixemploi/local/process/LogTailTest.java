package fr.pixemploi.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one line that tells why a process died. */
class LogTailTest {
    @TempDir
    Path folder;

    @Test
    void ofAServiceItIsTheMessageAndWhatWasThrownFirst() throws IOException {
        assertThat(lastOf("""
                {"level":"INFO","message":"starting"}
                {"level":"ERROR","message":"Failed to start application","exception":{"exceptionType":"java.lang.RuntimeException",\
                "message":"Failed to start quarkus","causedBy":{"exception":{"exceptionType":"java.sql.SQLException",\
                "message":"Acquisition timeout"}}}}
                """)).isEqualTo(": Failed to start application: java.sql.SQLException Acquisition timeout");
    }

    @Test
    void ofAnEngineItIsTheLastErrorAsItStands() throws IOException {
        assertThat(lastOf("LOG: starting\nFATAL: the disk is full\nLOG: stopping\n"))
                .isEqualTo(": FATAL: the disk is full");
    }

    private String lastOf(String log) throws IOException {
        return LogTail.lastLine(Files.writeString(folder.resolve("some.log"), log));
    }
}
