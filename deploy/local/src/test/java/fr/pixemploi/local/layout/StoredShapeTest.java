package fr.pixemploi.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredShapeTest {
    @TempDir
    private Path folder;

    private Workspace workspace;
    private Path data;

    @BeforeEach
    void aRepositoryAndAFolderOfData() throws IOException {
        workspace = new Workspace(folder.resolve("repository"));
        data = folder.resolve("data");
        write("deploy/kafka/topics.yaml", "topics: []");
        write("service-kit/core/src/main/resources/db/kit/V0_1__kit.sql", "create table outbox ();");
        for (Service service : Service.values())
            write(service.module() + "/src/main/resources/db/migration/V001__all.sql", "create table a ();");
    }

    @Test
    void dataOfTodaysShapeIsTakenUpAgain() {
        StoredShape.check(workspace, data);
        assertThatCode(() -> StoredShape.check(workspace, data)).doesNotThrowAnyException();
    }

    @Test
    void aMigrationMoreIsNoReasonToThrowDataAway() throws IOException {
        StoredShape.check(workspace, data);
        write("profile-service/src/main/resources/db/migration/V002__more.sql", "create table b ();");
        assertThatCode(() -> StoredShape.check(workspace, data)).doesNotThrowAnyException();
    }

    @Test
    void dataWhoseTablesAreMadeAnotherWayTodayIsRefusedAndStaysRefused() throws IOException {
        StoredShape.check(workspace, data);
        write("profile-service/src/main/resources/db/migration/V001__all.sql", "create table other ();");
        for (int i = 0; i < 2; i++)
            assertThatThrownBy(() -> StoredShape.check(workspace, data))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("profile-service/src/main/resources/db/migration/V001__all.sql")
                    .hasMessageContaining("--fresh");
    }

    @Test
    void aTableOfAnyJarOfTheKitCounts() throws IOException {
        String file = "service-kit/releases/src/main/resources/db/kit/V0_80__releases.sql";
        write(file, "create table release ();");
        StoredShape.check(workspace, data);
        write(file, "create table other ();");
        assertThatThrownBy(() -> StoredShape.check(workspace, data)).hasMessageContaining(file);
    }

    @Test
    void otherTopicsAreAnotherShape() throws IOException {
        StoredShape.check(workspace, data);
        write("deploy/kafka/topics.yaml", "topics: [{name: a}]");
        assertThatThrownBy(() -> StoredShape.check(workspace, data)).hasMessageContaining("topics.yaml");
    }

    @Test
    void dataThatDoesNotSayItsShapeIsRefused() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        Files.createFile(data.resolve("lock"));
        assertThatThrownBy(() -> StoredShape.check(workspace, data)).hasMessageContaining("--fresh");
    }

    @Test
    void aNewFolderIsThePlatformsOwnAfterwards() {
        StoredShape.check(workspace, data);
        assertThatCode(() -> DirectoryLock.take(data).close()).doesNotThrowAnyException();
    }

    @Test
    void nothingIsWrittenIntoAFolderOfSomebodyElse() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("thesis.odt"), "mine");
        assertThatThrownBy(() -> StoredShape.check(workspace, data)).hasMessageContaining("somebody else");
        assertThat(data).isDirectoryNotContaining("glob:**shape");
    }

    private void write(String file, String text) throws IOException {
        Path path = workspace.root().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
