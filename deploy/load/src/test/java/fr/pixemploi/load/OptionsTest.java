package fr.pixemploi.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path DATA = Path.of("data");

    @Test
    void nothingIsRecordedUnlessItIsAskedFor() {
        assertThat(Options.read(List.of(), DATA)).isEqualTo(new Options(60, 16, 30, "PXEMPR346", null, DATA, null));
    }

    @Test
    void eachOptionIsKeptWhateverComesAfterIt() {
        List<String> all = List.of(
                "--jfr",
                "a.jfr",
                "--data",
                "d",
                "--json",
                "a.json",
                "--campaign",
                "C",
                "--warm-up",
                "3",
                "--connections",
                "2",
                "--seconds",
                "1");
        Options options = new Options(1, 2, 3, "C", Path.of("a.json"), Path.of("d"), Path.of("a.jfr"));
        assertThat(Options.read(all, DATA)).isEqualTo(options);
        List<String> last = List.of("--seconds", "1", "--jfr", "a.jfr");
        assertThat(Options.read(last, DATA).recording()).isEqualTo(Path.of("a.jfr"));
    }

    @Test
    void anOptionThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.read(List.of("--jrf", "a.jfr"), DATA));
    }
}
