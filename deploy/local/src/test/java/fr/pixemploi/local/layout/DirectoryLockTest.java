package fr.pixemploi.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @TempDir
    Path folder;

    @Test
    void aFolderWithFilesOfSomebodyElseIsNotTaken() throws IOException {
        Path work = Files.writeString(folder.resolve("thesis.odt"), "three years");
        assertThatThrownBy(() -> DirectoryLock.take(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("files of somebody else");
        assertThat(folder).isDirectoryContaining(path -> path.equals(work)).isDirectoryNotContaining("glob:**/lock");
    }

    @Test
    void aNewFolderAndOneOfEarlierRunsAreTaken() throws IOException {
        Path data = folder.resolve("new");
        DirectoryLock.take(data).close();
        Files.writeString(data.resolve("postgres.log"), "earlier run");
        try (DirectoryLock again = DirectoryLock.take(data)) {
            assertThat(DirectoryLock.tryTake(data)).isEmpty();
        }
    }
}
