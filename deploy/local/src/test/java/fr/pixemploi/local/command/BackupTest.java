package fr.pixemploi.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.kafka.ErasureNews;
import fr.pixemploi.local.layout.Folders;
import fr.pixemploi.local.layout.Workspace;
import fr.pixemploi.local.patience.StartFailure;
import fr.pixemploi.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/local/backup}: what it takes, how long backups live, and what comes first of them and of news of erasures to an end. */
class BackupTest {
    private static final Path USUAL = Path.of("usual");
    private static final Duration NEWS = ErasureNews.kept(Workspace.find().topics());

    @TempDir
    Path folder;

    private static BackupOptions options(Map<String, String> environment, String... arguments) {
        return BackupOptions.parse(List.of(arguments), environment, USUAL, NEWS);
    }

    @Test
    void unlessToldOtherwiseTheyLive35DaysInTheUsualFolder() {
        assertThat(options(Map.of())).isEqualTo(new BackupOptions(USUAL, Duration.ofDays(35)));
        assertThat(options(Map.of("PIXEMPLOI_BACKUP_DAYS", "7"), "--to", "there"))
                .isEqualTo(new BackupOptions(Path.of("there"), Duration.ofDays(7)));
    }

    @Test
    void aBackupThatMayOutliveNewsOfErasuresWhenItGoesLateIsRefused() {
        long most = NEWS.toDays() - 5;
        assertThat(options(Map.of("PIXEMPLOI_BACKUP_DAYS", Long.toString(most))).age())
                .isEqualTo(Duration.ofDays(most));
        assertThatThrownBy(() -> options(Map.of("PIXEMPLOI_BACKUP_DAYS", Long.toString(most + 1))))
                .isInstanceOf(StartFailure.class)
                .hasMessageContainingAll("at most " + most, "brings people back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "a month", "99999"})
    void daysAreANumber(String days) {
        assertThatThrownBy(() -> options(Map.of("PIXEMPLOI_BACKUP_DAYS", days))).isInstanceOf(StartFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--to", "--into there", "--to there --twice"})
    void whatMakesNoSenseIsRefused(String line) {
        assertThatThrownBy(() -> options(Map.of(), line.split(" "))).isInstanceOf(StartFailure.class);
    }

    @Test
    void newsOfErasuresThatEndAreNoList() throws IOException {
        Path topics = folder.resolve("topics.yaml");
        Files.writeString(
                topics,
                "topics: [{name: profile.erasure, kind: fact}, {name: a.erasure-completed, kind: fact, retentionDays: 40}]");
        assertThatThrownBy(() -> ErasureNews.kept(topics)).isInstanceOf(StartFailure.class);
        Files.writeString(topics, "topics: [{name: profile.erasure, kind: forever}]");
        assertThatThrownBy(() -> ErasureNews.kept(topics)).isInstanceOf(StartFailure.class);
    }

    @Test
    void oldOnesGoAlsoWhenNoneCanBeMade() {
        Path old = Folders.make(folder.resolve("20261001T000000Z"));
        Clock noon = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
        assertThat(Backup.run(new BackupOptions(folder, Duration.ofDays(35)), Ports.free(), noon))
                .isFalse();
        assertThat(old).doesNotExist();
    }
}
