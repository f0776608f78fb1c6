package fr.pixemploi.kit.personal;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the register: what data are for, how long they stay, who reads them. Data, since they are decided and not built. */
@ApplicationScoped
public class RegisterTerms {
    private static final String FILE = "personal-data/terms.yaml";

    /**
     * @param label in French
     * @param controller who answers for it (GDPR, article 4.7), in French
     * @param basis why that is lawful, with its source, in French
     * @param proposal true while nobody who may has decided it
     */
    public record Purpose(String label, String controller, String basis, boolean proposal) {}

    /**
     * @param label in French
     * @param period after which rows go; null where something else ends them
     * @param source where it comes from, in French
     * @param proposal true while nobody who may has decided it
     */
    public record Retention(String label, @Nullable Period period, String source, boolean proposal) {}

    private record Terms(
            @JsonProperty(required = true) Map<String, Purpose> purposes,
            @JsonProperty(required = true) Map<String, Retention> retentions,
            @JsonProperty(required = true) Map<String, String> readers) {}

    private final Terms terms = PackagedYaml.read(FILE, Terms.class);

    public Purpose purpose(String code) {
        return known(terms.purposes(), code);
    }

    public Retention retention(String code) {
        return known(terms.retentions(), code);
    }

    /** What began before then is kept no longer; empty while nobody has decided for how long. */
    public Optional<Instant> keptFrom(String retention, Instant now) {
        return Optional.ofNullable(retention(retention).period())
                .map(kept -> now.atOffset(ZoneOffset.UTC).minus(kept).toInstant());
    }

    /** Who that is, in French. */
    public String reader(String code) {
        return known(terms.readers(), code);
    }

    private static <T> T known(Map<String, T> terms, String code) {
        T term = terms.get(code);
        if (term == null) throw new IllegalArgumentException(FILE + ": no " + code);
        return term;
    }

    /** Codes of a table that stand for nothing. */
    List<String> unknown(PersonalTable table) {
        List<String> codes = new ArrayList<>();
        if (!terms.purposes().containsKey(String.valueOf(table.purpose()))) codes.add("purpose " + table.purpose());
        if (!terms.retentions().containsKey(String.valueOf(table.retention())))
            codes.add("retention " + table.retention());
        List<String> readers = new ArrayList<>(table.readers());
        table.columns().values().forEach(column -> {
            if (column.readers() != null) readers.addAll(column.readers());
        });
        readers.stream()
                .filter(reader -> !terms.readers().containsKey(reader))
                .forEach(reader -> codes.add("reader " + reader));
        return codes;
    }
}
