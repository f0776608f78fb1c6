package fr.pixemploi.assessment.framework.persistence;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.assessment.framework.domain.Frameworks;
import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Frameworks as the author's YAML says, read once at start; {@code framework/framework.schema.json} describes the format. */
@ApplicationScoped
class YamlFrameworks implements Frameworks {
    private static final List<String> FILES = List.of("framework/crcn-1.yaml", "framework/crcn.yaml");

    record File(
            UUID id,
            String code,
            int version,
            String title,
            List<DomainFile> domains,
            List<BandEntry> bands,
            Cuts cutScores,
            int maxLevel,
            int pixPerLevel,
            @Nullable Map<String, String> titles,
            @Nullable String titlesStatus,
            @Nullable String validFrom,
            @Nullable String validUntil,
            @Nullable List<LevelEntry> levels) {}

    record DomainFile(
            String code, String title, @Nullable Map<String, String> titles, List<CompetenceEntry> competences) {}

    record CompetenceEntry(
            String code,
            String title,
            @Nullable Map<String, String> titles,
            @Nullable List<String> themes) {}

    record LevelEntry(
            int level,
            String status,
            @Nullable String source,
            @Nullable String text) {}

    record BandEntry(String title, List<Integer> levels) {}

    record Cuts(String status, String source, List<Double> values) {}

    private final List<Framework> versions =
            FILES.stream().map(YamlFrameworks::read).toList();

    /** The newest version of each. */
    private final Map<UUID, Framework> newest = new LinkedHashMap<>();

    YamlFrameworks() {
        for (Framework framework : versions) {
            Framework before = newest.put(framework.id(), framework);
            if (before != null && before.version() >= framework.version())
                throw new IllegalStateException("versions of " + framework.code() + " must be named in their order");
        }
    }

    @Override
    public List<Framework> all() {
        return List.copyOf(newest.values());
    }

    @Override
    public List<Framework> versions() {
        return versions;
    }

    @Override
    public Optional<Framework> find(UUID id) {
        return Optional.ofNullable(newest.get(id));
    }

    @Override
    public Optional<Framework> find(UUID id, int version) {
        return versions.stream()
                .filter(framework -> framework.id().equals(id) && framework.version() == version)
                .findFirst();
    }

    private static Framework read(String file) {
        return framework(PackagedYaml.read(file, File.class));
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
                file.pixPerLevel(),
                some(file.levels()).stream()
                        .map(level ->
                                new Framework.LevelText(level.level(), level.status(), level.text(), level.source()))
                        .toList(),
                some(file.titles()),
                Objects.requireNonNullElse(file.titlesStatus(), "proposal"),
                day(file.validFrom()),
                day(file.validUntil()));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Map<String, String> some(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Framework.Domain domain(DomainFile domain) {
        return new Framework.Domain(
                domain.code(),
                domain.title(),
                some(domain.titles()),
                domain.competences().stream()
                        .map(entry -> new Framework.Competence(
                                new CompetenceCode(entry.code()),
                                entry.title(),
                                some(entry.titles()),
                                some(entry.themes())))
                        .toList());
    }
}
