package fr.pixemploi.assessment.bank.framework;

import fr.pixemploi.assessment.engine.CutScores;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A frame of reference for digital skills, such as CRCN: domains, their competences, and where levels begin. A version is never
 * edited: what was measured under it stays explained by it.
 *
 * @param cutScores where levels begin, on the scale of the ability
 * @param cutScoresStatus {@code proposal} until a standard-setting panel decided them
 * @param maxLevel highest level that is open; results are capped there
 * @param pixPerLevel points for a level of a competence, 8 in CRCN
 * @param levels what each level is; without a text where no source was found
 * @param titles its title in other languages, by language tag
 * @param titlesStatus whose the wording in other languages and of themes is: {@code proposal} until it is official
 * @param validFrom first day on which it counts; null when unknown
 * @param validUntil last day; null while it goes on
 */
public record Framework(
        UUID id,
        String code,
        int version,
        String title,
        List<Domain> domains,
        List<Band> bands,
        CutScores cutScores,
        String cutScoresStatus,
        int maxLevel,
        int pixPerLevel,
        List<LevelText> levels,
        Map<String, String> titles,
        String titlesStatus,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {
    /** A group of competences. */
    public record Domain(String code, String title, Map<String, String> titles, List<Competence> competences) {
        public Domain {
            titles = Map.copyOf(titles);
            competences = List.copyOf(competences);
        }

        public Domain(String code, String title, List<Competence> competences) {
            this(code, title, Map.of(), competences);
        }

        /** The title in a language; the framework's own where it has none. */
        public String title(String language) {
            return titles.getOrDefault(language, title);
        }
    }

    /**
     * Something a person can do, measured on its own.
     *
     * @param titles in other languages, by language tag
     * @param themes subjects that its questions are about
     */
    public record Competence(CompetenceCode code, String title, Map<String, String> titles, List<String> themes) {
        public Competence {
            titles = Map.copyOf(titles);
            themes = List.copyOf(themes);
        }

        public Competence(CompetenceCode code, String title) {
            this(code, title, Map.of(), List.of());
        }

        /** The title in a language; the framework's own where it has none. */
        public String title(String language) {
            return titles.getOrDefault(language, title);
        }
    }

    /**
     * What a level is.
     *
     * @param status {@code official}, {@code summary} (a source in the project's words) or {@code not-found}
     * @param text absent when no source was found
     * @param source of the text
     */
    public record LevelText(
            int level,
            String status,
            @Nullable String text,
            @Nullable String source) {}

    /** A name for some levels: Novice for 1 and 2. */
    public record Band(String title, List<Integer> levels) {
        public Band {
            levels = List.copyOf(levels);
        }
    }

    public Framework {
        domains = List.copyOf(domains);
        bands = List.copyOf(bands);
        levels = List.copyOf(levels);
        titles = Map.copyOf(titles);
        if (version < 1) throw new IllegalArgumentException("versions begin at 1");
        if (maxLevel < 1 || maxLevel >= cutScores.levels())
            throw new IllegalArgumentException("the highest open level needs a cut score");
        if (pixPerLevel < 1) throw new IllegalArgumentException("a level is worth at least one point");
    }

    /** A framework in one language, without words for its levels. */
    public Framework(
            UUID id,
            String code,
            int version,
            String title,
            List<Domain> domains,
            List<Band> bands,
            CutScores cutScores,
            String cutScoresStatus,
            int maxLevel,
            int pixPerLevel) {
        this(
                id,
                code,
                version,
                title,
                domains,
                bands,
                cutScores,
                cutScoresStatus,
                maxLevel,
                pixPerLevel,
                List.of(),
                Map.of(),
                "proposal",
                null,
                null);
    }

    /** The title in a language; its own where it has none. */
    public String title(String language) {
        return titles.getOrDefault(language, title);
    }

    /** A competence by its code. */
    public Optional<Competence> competence(CompetenceCode code) {
        return domains.stream()
                .flatMap(domain -> domain.competences().stream())
                .filter(competence -> competence.code().equals(code))
                .findFirst();
    }

    /** The name of the band that a level is in; empty for level 0. */
    public Optional<String> band(int level) {
        return bands.stream()
                .filter(band -> band.levels().contains(level))
                .map(Band::title)
                .findFirst();
    }

    /** All competences, in the order of the framework. */
    public List<CompetenceCode> competences() {
        return domains.stream()
                .flatMap(domain -> domain.competences().stream())
                .map(Competence::code)
                .toList();
    }

    /** The open level reached at a posterior mean. */
    public int level(double mean) {
        return Math.min(maxLevel, cutScores.level(mean));
    }

    /** Points at a posterior mean: floor(points a level x interpolated level), capped at the highest open level. */
    public int pix(double mean) {
        int points = (int) Math.floor(pixPerLevel * cutScores.interpolatedLevel(mean) + ROUNDING);
        return Math.min(pixPerLevel * maxLevel, points);
    }

    /** So that a mean on a cut gets the whole level, whatever the last bit of the division says. */
    private static final double ROUNDING = 1e-9;
}
