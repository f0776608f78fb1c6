package fr.pixemploi.assessment.bank.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Hostile;
import fr.pixemploi.assessment.bank.inspection.HostileFile;
import fr.pixemploi.assessment.bank.inspection.HostileFiles;
import fr.pixemploi.assessment.bank.inspection.Refusal;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class InspectorsTest {
    private static final Set<String> TAKEN = Set.of("txt", "pdf");
    private static final InspectionProcess.Deadlines SHORT =
            new InspectionProcess.Deadlines(Duration.ofSeconds(2), Duration.ofMinutes(5));

    @Test
    void theFirstFileStartsAProcessWhichIsKeptForTheNext() {
        try (Inspectors inspectors = new Inspectors(SHORT)) {
            assertThat(inspectors.free()).isEmpty();
            read(inspectors);
            List<Long> first = inspectors.free();
            read(inspectors);
            assertThat(first).hasSize(1).isEqualTo(inspectors.free());
        }
    }

    @Test
    void nobodyWaitsForASeatAndWhoeverBurnsOneLosesIt() throws Exception {
        try (Inspectors inspectors = new Inspectors(SHORT);
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            byte[] endless = endless();
            List<Future<Refusal>> burning = Stream.generate(() -> people.submit(() -> refusal(inspectors, endless)))
                    .limit(2)
                    .toList();
            while (inspectors.seats() > 0) Thread.onSpinWait();
            assertThat(why(() -> read(inspectors))).isEqualTo(Refusal.BUSY);
            for (Future<Refusal> one : burning) assertThat(one.get()).isEqualTo(Refusal.TOO_LARGE);
            while (inspectors.seats() == 0) Thread.onSpinWait();
            read(inspectors);
        }
    }

    @Test
    void aMachineWithTooMuchToDoIsNotTheFilesFault() {
        try (Inspectors inspectors =
                new Inspectors(new InspectionProcess.Deadlines(Duration.ofMinutes(5), Duration.ofSeconds(3)))) {
            byte[] endless = endless();
            assertThat(refusal(inspectors, endless)).isEqualTo(Refusal.BUSY);
        }
    }

    @Test
    void aProcessThatSomebodyKilledIsReplaced() {
        try (Inspectors inspectors = new Inspectors(SHORT)) {
            read(inspectors);
            long pid = inspectors.free().getFirst();
            Optional<ProcessHandle> process = ProcessHandle.of(pid);
            process.orElseThrow().destroyForcibly();
            process.orElseThrow().onExit().join();
            read(inspectors);
            assertThat(inspectors.free()).hasSize(1).doesNotContain(pid);
        }
    }

    @Test
    void afterTheEndNothingIsStarted() {
        Inspectors inspectors = new Inspectors(SHORT);
        read(inspectors);
        ProcessHandle process = ProcessHandle.of(inspectors.free().getFirst()).orElseThrow();
        inspectors.close();
        process.onExit().join();
        assertThat(why(() -> read(inspectors))).isEqualTo(Refusal.BUSY);
    }

    /** The pipes are all it has of the world. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void itHasNoSecretsAndNoSockets() throws IOException {
        try (Inspectors inspectors = new Inspectors(SHORT)) {
            assertThat(refusal(inspectors, Hostile.made("notes.txt"))).isEqualTo(Refusal.NAME_AND_CONTENT_DIFFER);
            Path process = Path.of("/proc", inspectors.free().getFirst().toString());
            assertThat(Files.readString(process.resolve("environ"), StandardCharsets.UTF_8))
                    .isEqualTo("LC_ALL=C.UTF-8\0");
            assertThat(niceness(process)).isGreaterThan(niceness(Path.of("/proc/self")));
            try (Stream<Path> open = Files.list(process.resolve("fd"))) {
                for (Path one : open.toList())
                    assertThat(Files.readSymbolicLink(one).toString()).doesNotStartWith("socket");
            }
        }
    }

    @Test
    void itEndsWithItsInputAlsoWhileAFileHasNoEnd() throws Exception {
        Process process = ChildJvm.start(InspectionMain.class);
        Frames.readReady(new DataInputStream(process.getInputStream()));
        new Frames.Request("a.pdf", TAKEN, endless()).write(new java.io.DataOutputStream(process.getOutputStream()));
        process.getOutputStream().close();
        assertThat(process.waitFor()).isZero();
    }

    private static int niceness(Path process) throws IOException {
        String stat = Files.readString(process.resolve("stat"), StandardCharsets.UTF_8);
        // proc_pid_stat(5): nice is the 19th field, and the 2nd, a name, ends with a bracket.
        return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
    }

    private static byte[] endless() {
        return HostileFiles.all().stream()
                .filter(file -> file.what().equals("forms in forms in forms"))
                .map(HostileFile::made)
                .findFirst()
                .orElseThrow();
    }

    private static void read(Inspectors inspectors) {
        assertThat(inspectors.inspect("notes.txt", Hostile.made("notes.txt"), TAKEN))
                .contains("à demain");
    }

    private static Refusal refusal(Inspectors inspectors, byte[] pdf) {
        return why(() -> inspectors.inspect("a.pdf", pdf, TAKEN));
    }

    private static Refusal why(ThrowingCallable call) {
        FileRefused[] refused = new FileRefused[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(FileRefused.class, one -> refused[0] = one);
        return refused[0].why();
    }
}
