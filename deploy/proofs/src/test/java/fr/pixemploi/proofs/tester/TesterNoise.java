package fr.pixemploi.proofs.tester;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Findings of the independent tester that say nothing against a service, each kind with its reason; of a wrong body none is noise. */
public record TesterNoise(List<Kind> kinds) {
    /**
     * Whatever is absent holds of any finding.
     *
     * @param operation whole method and path as the tester writes them
     * @param promised whole status
     * @param code whole code of the problem that came
     * @param fault whole pointer and words of each fault
     * @param form whole types of the content, expected and come; without it, of findings of nothing but a status
     * @param scenario whole words about what was sent
     */
    record Kind(
            @Nullable Pattern operation,
            @Nullable Pattern promised,
            @Nullable Pattern answered,
            @Nullable Pattern code,
            @Nullable Pattern fault,
            @Nullable Pattern form,
            @Nullable Pattern scenario,
            String why) {
        private boolean holds(TesterReport.Finding finding) {
            return (form == null ? finding.ofStatus() : is(form, finding.form()))
                    && is(operation, finding.operation())
                    && is(promised, finding.promised())
                    && is(scenario, finding.scenario())
                    && is(answered, String.valueOf(finding.answered()))
                    && is(code, finding.code())
                    && (fault == null
                            || (!finding.faults().isEmpty()
                                    && finding.faults().stream().allMatch(said -> is(fault, said))));
        }

        private static boolean is(@Nullable Pattern pattern, String text) {
            return pattern == null || pattern.matcher(text).matches();
        }
    }

    public static TesterNoise read(Path file) {
        try {
            return new TesterNoise(List.of(new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), Kind[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why a finding is noise; nothing when it is genuine, as a service that breaks or says nothing always is. */
    public Optional<String> why(TesterReport.Finding finding) {
        if (finding.answered() == 0 || finding.answered() >= 500) return Optional.empty();
        return kinds.stream().filter(kind -> kind.holds(finding)).map(Kind::why).findFirst();
    }
}
