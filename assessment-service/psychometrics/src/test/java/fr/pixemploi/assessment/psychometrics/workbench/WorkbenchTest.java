package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkbenchTest {
    @Test
    void helpNamesTheToolAndExitsWell() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: workbench");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anUnknownOptionIsOneLineAndAHint() {
        Run run = Run.of("--nonsense");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).first().asString().contains("--nonsense");
    }

    @Test
    void noCommandIsAnError() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("workbench: say which command");
    }
}
