package fr.pixemploi.assessment.bank.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.assessment.bank.document.FileFormat;
import fr.pixemploi.assessment.bank.inspection.FileRefused;
import fr.pixemploi.assessment.bank.inspection.Hostile;
import fr.pixemploi.assessment.bank.inspection.HostileFile;
import fr.pixemploi.assessment.bank.inspection.HostileFiles;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {
    private static final Set<String> ALL =
            Arrays.stream(FileFormat.values()).map(FileFormat::ending).collect(Collectors.toSet());

    /** As much of the processor as in production; no bound of what passes, on a machine that has other work. */
    private static final Inspectors INSPECTORS =
            new Inspectors(new InspectionProcess.Deadlines(Duration.ofSeconds(10), Duration.ofMinutes(5)));

    @AfterAll
    static void end() {
        INSPECTORS.close();
    }

    static List<HostileFile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void eachIsRefusedForWhatItIsAndAnHonestOneIsReadAfterIt(HostileFile file) {
        byte[] content = file.made();
        assertThatThrownBy(() -> INSPECTORS.inspect(file.name(), content, ALL))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.why()).isEqualTo(file.why()));
        assertThat(honest()).contains("à demain");
    }

    @Test
    void thereAreManyAndNoneTwice() {
        assertThat(HostileFiles.all())
                .hasSizeGreaterThan(80)
                .extracting(HostileFile::toString)
                .doesNotHaveDuplicates();
    }

    private static String honest() {
        return INSPECTORS.inspect("notes.txt", Hostile.made("notes.txt"), Set.of("txt"));
    }
}
