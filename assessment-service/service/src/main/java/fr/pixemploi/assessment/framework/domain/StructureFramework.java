package fr.pixemploi.assessment.framework.domain;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A structure's own way to say what people can do: its competences, each read from competences of the platform's framework or from
 * skills of items, with weights; its levels, and its words. A version is never changed.
 *
 * <p>A competence of its own is the weighted mean of what it is read from, of which only the measured part counts; it is told when at
 * least {@link #coverAtLeast} of the weights were measured. Its level is the last one whose threshold that mean reaches.
 *
 * @param structure that it belongs to; null for a worked example of the platform, which everyone may read in
 * @param revision raised by every change, archiving too
 * @param archivedAt since when it is not offered any more; results can still be read in it
 */
public record StructureFramework(
        UUID id,
        @Nullable UUID structure,
        long revision,
        int version,
        @Nullable Instant archivedAt,
        @Nullable Instant publishedAt,
        FrameworkDocument document) {
    private static final double HALF = 0.5;
    /** So that a mean on a threshold reaches it, whatever the last bit of the division says. */
    private static final double ROUNDING = 1e-9;

    /** What its values are. */
    public enum Measure {
        /** Share of the levels up to a highest one, 0 to 1; of a skill: expected share of success. */
        MASTERY,
        /** Posterior mean, in population standard deviations; skills have none. */
        ABILITY
    }

    /** A competence of its own as a result shows it. */
    public record Line(
            String domain,
            FrameworkDocument.CompetenceEntry competence,
            double covered,
            @Nullable Double value,
            @Nullable Integer level) {}

    public Measure measure() {
        return document.measure().equals("ability") ? Measure.ABILITY : Measure.MASTERY;
    }

    public double coverAtLeast() {
        return Objects.requireNonNullElse(document.coverAtLeast(), HALF);
    }

    /** Highest level of the base that counts for mastery. */
    public int upToLevel(Framework base) {
        Integer level = document.upToLevel();
        return level == null ? base.maxLevel() : Math.min(level, base.maxLevel());
    }

    /** Number of the level, from 0, that a value reaches; below the first threshold it is the first all the same. */
    public int level(double value) {
        int level = 0;
        for (int i = 1; i < document.levels().size(); i++) {
            if (value + ROUNDING >= document.levels().get(i).atLeast()) level = i;
        }
        return level;
    }

    /**
     * Reads what was measured.
     *
     * @param competences value of a competence of the base; empty when it was not measured
     * @param skills value of an item's skill; empty when its competence was not measured
     */
    public List<Line> read(
            Function<CompetenceCode, Optional<Double>> competences, Function<String, Optional<Double>> skills) {
        List<Line> lines = new ArrayList<>();
        for (FrameworkDocument.DomainEntry domain : document.domains()) {
            for (FrameworkDocument.CompetenceEntry competence : domain.competences()) {
                double all = 0;
                double measured = 0;
                double sum = 0;
                for (FrameworkDocument.LinkEntry link : competence.on()) {
                    all += link.weight();
                    Optional<Double> value = value(link, competences, skills);
                    if (value.isEmpty()) continue;
                    measured += link.weight();
                    sum += link.weight() * value.get();
                }
                double covered = measured / all;
                boolean told = measured > 0 && covered + ROUNDING >= coverAtLeast();
                Double mean = told ? sum / measured : null;
                lines.add(new Line(domain.title(), competence, covered, mean, mean == null ? null : level(mean)));
            }
        }
        return List.copyOf(lines);
    }

    private static Optional<Double> value(
            FrameworkDocument.LinkEntry link,
            Function<CompetenceCode, Optional<Double>> competences,
            Function<String, Optional<Double>> skills) {
        String competence = link.competence();
        if (competence != null) return competences.apply(new CompetenceCode(competence));
        return skills.apply(Objects.requireNonNull(link.item()));
    }

    /**
     * Everything that is wrong with a document whose shape is right.
     *
     * @param base finds a version of a platform's framework by its short name
     * @param items ids of items of the open bank that may be asked
     */
    public static List<FrameworkFault> faults(FrameworkDocument document, Optional<Framework> base, Set<String> items) {
        List<FrameworkFault> faults = new ArrayList<>();
        if (base.isEmpty())
            faults.add(new FrameworkFault(
                    "/base",
                    "Aucun référentiel de la plateforme n'a ce nom et cette version.",
                    "No framework of the platform has this name and version."));
        Integer upTo = document.upToLevel();
        if (base.isPresent() && upTo != null && upTo > base.get().maxLevel())
            faults.add(new FrameworkFault(
                    "/upToLevel",
                    "Le niveau le plus haut qui est ouvert est " + base.get().maxLevel() + ".",
                    "The highest open level is " + base.get().maxLevel() + "."));
        levelFaults(document, faults);
        Set<String> codes = new HashSet<>();
        for (int d = 0; d < document.domains().size(); d++) {
            List<FrameworkDocument.CompetenceEntry> competences =
                    document.domains().get(d).competences();
            for (int c = 0; c < competences.size(); c++) {
                String pointer = "/domains/" + d + "/competences/" + c;
                if (!codes.add(competences.get(c).code()))
                    faults.add(new FrameworkFault(
                            pointer + "/code",
                            "Ce code est déjà celui d'une autre compétence.",
                            "Another competence has this code already."));
                linkFaults(document, competences.get(c), pointer, base, items, faults);
            }
        }
        return faults;
    }

    private static void levelFaults(FrameworkDocument document, List<FrameworkFault> faults) {
        boolean mastery = document.measure().equals("mastery");
        for (int i = 0; i < document.levels().size(); i++) {
            double atLeast = document.levels().get(i).atLeast();
            if (mastery && (atLeast < 0 || atLeast > 1))
                faults.add(new FrameworkFault(
                        "/levels/" + i + "/atLeast",
                        "Une part maîtrisée va de 0 à 1.",
                        "A share of mastery goes from 0 to 1."));
            if (i > 0 && atLeast <= document.levels().get(i - 1).atLeast())
                faults.add(new FrameworkFault(
                        "/levels/" + i + "/atLeast",
                        "Chaque niveau commence plus haut que celui d'avant.",
                        "Each level begins above the one before."));
        }
    }

    private static void linkFaults(
            FrameworkDocument document,
            FrameworkDocument.CompetenceEntry competence,
            String pointer,
            Optional<Framework> base,
            Set<String> items,
            List<FrameworkFault> faults) {
        Set<String> seen = new HashSet<>();
        for (int l = 0; l < competence.on().size(); l++) {
            String at = pointer + "/on/" + l;
            FrameworkDocument.LinkEntry link = competence.on().get(l);
            String code = link.competence();
            String item = link.item();
            if (!seen.add(code == null ? "item " + item : code))
                faults.add(new FrameworkFault(at, "Ceci est déjà nommé plus haut.", "This is named above already."));
            if (code != null
                    && base.isPresent()
                    && base.get().competence(new CompetenceCode(code)).isEmpty())
                faults.add(new FrameworkFault(
                        at + "/competence",
                        "Le référentiel de base n'a pas cette compétence.",
                        "The base has no such competence."));
            if (item != null && !items.contains(item))
                faults.add(new FrameworkFault(
                        at + "/item",
                        "La banque ouverte n'a pas de question de ce nom, ou ne la pose plus.",
                        "The open bank has no such item, or does not ask it any more."));
            if (item != null && document.measure().equals("ability"))
                faults.add(new FrameworkFault(
                        at + "/item",
                        "Un savoir-faire a une part maîtrisée, et pas de capacité : choisissez la mesure mastery.",
                        "A skill has a share of mastery and no ability: choose the measure mastery."));
        }
    }
}
