package fr.pixemploi.assessment.framework.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure's own framework as its author writes it; {@code framework/structure-framework.schema.json} describes the format. It is
 * kept as it is, and read as a {@link StructureFramework}.
 *
 * @param base short name of the platform's framework that it is read from
 * @param measure {@code mastery} or {@code ability}
 * @param upToLevel highest level of the base that counts for mastery; the highest open one when null
 * @param coverAtLeast share of a competence's weights that must have been measured for it to be told; one half when null
 */
public record FrameworkDocument(
        String title,
        @Nullable String description,
        String base,
        int baseVersion,
        String measure,
        @Nullable Integer upToLevel,
        @Nullable Double coverAtLeast,
        List<LevelEntry> levels,
        List<DomainEntry> domains) {
    /**
     * @param atLeast where it begins
     * @param text for the person
     * @param adviserText for advisers only
     */
    public record LevelEntry(
            String title,
            double atLeast,
            @Nullable String text,
            @Nullable String adviserText) {}

    /** A group of competences. */
    public record DomainEntry(String title, List<CompetenceEntry> competences) {
        public DomainEntry {
            competences = List.copyOf(competences);
        }
    }

    /** @param on what it is read from */
    public record CompetenceEntry(
            String code, String title, @Nullable String description, List<LinkEntry> on) {
        public CompetenceEntry {
            on = List.copyOf(on);
        }
    }

    /** Either a competence of the base, or the item of the open bank that asks a skill. */
    public record LinkEntry(
            @Nullable String competence, @Nullable String item, double weight) {}

    public FrameworkDocument {
        levels = List.copyOf(levels);
        domains = List.copyOf(domains);
    }
}
