package fr.pixemploi.assessment.result.domain.reading;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Mastery;
import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result line by line, in the platform's framework or in a structure's own.
 *
 * @param framework that it is read in
 * @param title of that framework
 * @param own whether it is a structure's own, or an example of one
 * @param lines in the framework's order
 * @param levels the framework's, from the lowest, as far as there are words for them
 */
public record Reading(
        UUID framework, int version, String title, boolean own, List<Line> lines, List<LevelWords> levels) {
    /** Half-width of the grid over a normal ability, in standard deviations, and its number of steps. */
    private static final double REACH = 5;

    private static final int STEPS = 100;

    /**
     * A competence.
     *
     * @param level reached; null when it was not measured
     * @param levelTitle name of that level
     * @param text what that level says to the person; null when there are no words
     * @param adviserText what it says to advisers; null when there are no words
     * @param share of the way to the top, 0 to 1, for charts
     */
    public record Line(
            String domain,
            String code,
            String title,
            @Nullable Integer level,
            @Nullable String levelTitle,
            @Nullable String text,
            @Nullable String adviserText,
            double share) {}

    /** What a level is, in words. */
    public record LevelWords(String title, String text) {}

    public Reading {
        lines = List.copyOf(lines);
        levels = List.copyOf(levels);
    }

    /** In the framework that it was measured in, the campaign's competences that were not measured too. */
    public static Reading in(Framework framework, Result result, ResultLanguage language) {
        Words words = Words.in(language);
        Map<CompetenceCode, CompetenceResult> measured = measured(result);
        Portrait portrait = result.portrait();
        List<CompetenceCode> scope = portrait == null ? List.copyOf(measured.keySet()) : portrait.scope();
        int top = portrait == null ? framework.maxLevel() : portrait.topLevel();
        List<Line> lines = new ArrayList<>();
        for (Framework.Domain domain : framework.domains()) {
            for (Framework.Competence competence : domain.competences()) {
                if (!scope.contains(competence.code()) && !measured.containsKey(competence.code())) continue;
                CompetenceResult found = measured.get(competence.code());
                lines.add(new Line(
                        domain.title(language.tag()),
                        competence.code().value(),
                        competence.title(language.tag()),
                        found == null ? null : found.level(),
                        found == null ? null : levelTitle(framework, found.level(), words),
                        null,
                        null,
                        found == null ? 0 : Math.min(1, found.pix() / (double) (framework.pixPerLevel() * top))));
            }
        }
        List<LevelWords> levels = new ArrayList<>();
        // There are words in French only: no translation is made up.
        if (language == ResultLanguage.FRENCH) {
            for (Framework.LevelText level : framework.levels()) {
                String text = level.text();
                if (text != null && level.level() <= top)
                    levels.add(new LevelWords(levelTitle(framework, level.level(), words), text));
            }
        }
        return new Reading(framework.id(), framework.version(), framework.title(language.tag()), false, lines, levels);
    }

    /**
     * In a structure's own framework.
     *
     * @param base that the result was measured in
     * @param bank that the sitting was asked from
     */
    public static Reading in(StructureFramework own, Framework base, ItemBank bank, Result result) {
        Map<CompetenceCode, CompetenceResult> measured = measured(result);
        boolean mastery = own.measure() == StructureFramework.Measure.MASTERY;
        int top = own.upToLevel(base);
        List<FrameworkDocument.LevelEntry> levels = own.document().levels();
        List<Line> lines = own
                .read(
                        code -> Optional.ofNullable(measured.get(code))
                                .map(found -> mastery
                                        ? Mastery.of(base.cutScores(), found.mean(), found.sd(), top)
                                        : found.mean()),
                        item -> skill(bank, new ItemId(item), measured))
                .stream()
                .map(line -> line(line, levels, mastery))
                .toList();
        List<LevelWords> words = new ArrayList<>();
        for (FrameworkDocument.LevelEntry level : levels) {
            String text = level.text();
            if (text != null) words.add(new LevelWords(level.title(), text));
        }
        return new Reading(own.id(), own.version(), own.document().title(), true, lines, words);
    }

    private static Line line(StructureFramework.Line line, List<FrameworkDocument.LevelEntry> levels, boolean mastery) {
        Integer level = line.level();
        Double value = line.value();
        FrameworkDocument.LevelEntry reached = level == null ? null : levels.get(level);
        return new Line(
                line.domain(),
                line.competence().code(),
                line.competence().title(),
                level,
                reached == null ? null : reached.title(),
                reached == null ? null : reached.text(),
                reached == null ? null : reached.adviserText(),
                level == null || value == null
                        ? 0
                        : mastery ? Math.min(1, Math.max(0, value)) : level / (double) (levels.size() - 1));
    }

    /**
     * The share of success that is expected at an item, from 0 to 1: its expected category over its last one, on the average over
     * the normal ability that the result left.
     */
    static Optional<Double> skill(ItemBank bank, ItemId item, Map<CompetenceCode, CompetenceResult> measured) {
        return bank.find(item)
                .flatMap(found -> Optional.ofNullable(measured.get(found.competence()))
                        .map(ability -> {
                            int last = found.parameters().categories() - 1;
                            double sum = 0;
                            double weights = 0;
                            for (int i = 0; i <= STEPS; i++) {
                                double z = REACH * (2.0 * i / STEPS - 1);
                                double weight = StrictMath.exp(-z * z / 2);
                                double theta = ability.mean() + ability.sd() * z;
                                double share = 0;
                                for (int category = 1; category <= last; category++)
                                    share += category * found.parameters().probability(category, theta) / last;
                                sum += weight * share;
                                weights += weight;
                            }
                            return sum / weights;
                        }));
    }

    private static Map<CompetenceCode, CompetenceResult> measured(Result result) {
        Map<CompetenceCode, CompetenceResult> measured = new HashMap<>();
        for (CompetenceResult competence : result.competences()) measured.put(competence.code(), competence);
        return measured;
    }

    private static String levelTitle(Framework framework, int level, Words words) {
        if (level == 0) return words.say("level.0");
        return framework
                .band(level)
                .map(band -> words.say("level.n", level, words.name("band", band)))
                .orElseGet(() -> String.valueOf(level));
    }
}
