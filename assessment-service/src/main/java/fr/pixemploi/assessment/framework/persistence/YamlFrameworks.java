package fr.pixemploi.assessment.framework.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.adaptive.CutScores;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import fr.pixemploi.assessment.framework.domain.Framework;
import fr.pixemploi.assessment.framework.domain.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Frameworks as the author's YAML says, read once at start; {@code framework/framework.schema.json} describes the format. */
@ApplicationScoped
class YamlFrameworks implements Frameworks {
    private static final List<String> FILES = List.of("framework/crcn.yaml");
    private static final ObjectMapper YAML = new YAMLMapper();

    record File(
            UUID id,
            String code,
            int version,
            String title,
            List<DomainEntry> domains,
            List<BandEntry> bands,
            Cuts cutScores,
            int maxLevel,
            int pixPerLevel) {}

    record DomainEntry(String code, String title, List<CompetenceEntry> competences) {}

    record CompetenceEntry(String code, String title) {}

    record BandEntry(String title, List<Integer> levels) {}

    record Cuts(String status, String source, List<Double> values) {}

    private final List<Framework> frameworks =
            FILES.stream().map(YamlFrameworks::read).toList();

    @Override
    public List<Framework> all() {
        return frameworks;
    }

    @Override
    public Optional<Framework> find(UUID id) {
        return frameworks.stream()
                .filter(framework -> framework.id().equals(id))
                .findFirst();
    }

    private static Framework read(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file);
            return framework(YAML.readValue(in, File.class));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Framework framework(File file) {
        return new Framework(
                file.id(),
                file.code(),
                file.version(),
                file.title(),
                file.domains().stream().map(YamlFrameworks::domain).toList(),
                file.bands().stream()
                        .map(band -> new Framework.Band(band.title(), band.levels()))
                        .toList(),
                new CutScores(file.cutScores().values()),
                file.cutScores().status(),
                file.maxLevel(),
                file.pixPerLevel());
    }

    private static Framework.Domain domain(DomainEntry domain) {
        return new Framework.Domain(
                domain.code(),
                domain.title(),
                domain.competences().stream()
                        .map(entry -> new Framework.Competence(new CompetenceCode(entry.code()), entry.title()))
                        .toList());
    }
}
