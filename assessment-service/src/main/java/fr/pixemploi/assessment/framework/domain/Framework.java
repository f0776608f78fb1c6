package fr.pixemploi.assessment.framework.domain;

import fr.pixemploi.assessment.adaptive.CutScores;
import java.util.List;
import java.util.UUID;

/**
 * A frame of reference for digital skills, such as CRCN: domains, their competences, and where levels begin. A version is never
 * edited: what was measured under it stays explained by it.
 *
 * @param cutScores where levels begin, on the scale of the ability
 * @param cutScoresStatus {@code proposal} until a standard-setting panel decided them
 * @param maxLevel highest level that is open; results are capped there
 * @param pixPerLevel points for a level of a competence, 8 in CRCN
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
        int pixPerLevel) {
    /** A group of competences. */
    public record Domain(String code, String title, List<Competence> competences) {
        public Domain {
            competences = List.copyOf(competences);
        }
    }

    /** Something a person can do, measured on its own. */
    public record Competence(CompetenceCode code, String title) {}

    /** A name for some levels: Novice for 1 and 2. */
    public record Band(String title, List<Integer> levels) {
        public Band {
            levels = List.copyOf(levels);
        }
    }

    public Framework {
        domains = List.copyOf(domains);
        bands = List.copyOf(bands);
        if (version < 1) throw new IllegalArgumentException("versions begin at 1");
        if (maxLevel < 1 || maxLevel >= cutScores.levels())
            throw new IllegalArgumentException("the highest open level needs a cut score");
        if (pixPerLevel < 1) throw new IllegalArgumentException("a level is worth at least one point");
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
