package fr.pixemploi.assessment.result.domain;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What single answers show in plain words: what the person can do, and what comes next.
 *
 * @param answers that count, in their order
 * @param levels reached, of each measured competence, in the framework's order
 */
public record DemonstratedSkills(List<Answer> answers, Map<CompetenceCode, Integer> levels) {
    private static final int MAX_STRENGTHS = 6;
    private static final int MAX_OF_A_COMPETENCE = 2;
    private static final int MAX_STEPS = 5;

    /**
     * An answer.
     *
     * @param item as the person saw it
     * @param category of the response; the item's last one is full success
     * @param skipped whether the person passed the question over
     */
    public record Answer(Item item, int category, double seconds, boolean skipped) {
        boolean isFullSuccess() {
            return category == item.parameters().categories() - 1;
        }
    }

    public DemonstratedSkills {
        answers = List.copyOf(answers);
        levels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    /**
     * Skills of the items that were fully answered right, the highest level first, two of a competence at most. One that lies more
     * than a level above what its competence reached is left out: chance explains it as well as skill, and an adviser would expect
     * too much.
     */
    public List<Portrait.Strength> strengths() {
        List<Item> right = answers.stream()
                .filter(Answer::isFullSuccess)
                .map(Answer::item)
                .filter(item -> item.level() <= reached(item) + 1)
                .sorted(Comparator.comparingInt(Item::level).reversed())
                .toList();
        Set<String> told = new HashSet<>();
        Map<CompetenceCode, Integer> ofCompetence = new HashMap<>();
        List<Portrait.Strength> strengths = new ArrayList<>();
        for (Item item : right) {
            if (strengths.size() == MAX_STRENGTHS) break;
            if (ofCompetence.getOrDefault(item.competence(), 0) == MAX_OF_A_COMPETENCE || !told.add(item.skill()))
                continue;
            ofCompetence.merge(item.competence(), 1, Integer::sum);
            strengths.add(new Portrait.Strength(item.competence(), item.level(), item.skill()));
        }
        return List.copyOf(strengths);
    }

    /**
     * For each measured competence below the highest level, the skill just above what it reached: of a question that the person met
     * and did not fully answer, with its hint; else of one of the bank, without, since its hint belongs to whoever will be asked it.
     * The lowest competence comes first.
     *
     * @param bank items that may be asked, in the bank's order
     * @param topLevel highest level that is told
     */
    public List<Portrait.NextStep> next(List<Item> bank, int topLevel) {
        Set<String> known = new HashSet<>();
        for (Answer answer : answers)
            if (answer.isFullSuccess()) known.add(answer.item().skill());
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue() < topLevel)
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> step(entry.getKey(), entry.getValue() + 1, bank, known))
                .flatMap(Optional::stream)
                .limit(MAX_STEPS)
                .toList();
    }

    private Optional<Portrait.NextStep> step(CompetenceCode competence, int level, List<Item> bank, Set<String> known) {
        Optional<Portrait.NextStep> met = answers.stream()
                .filter(answer -> !answer.isFullSuccess())
                .map(Answer::item)
                .filter(item -> item.competence().equals(competence) && item.level() <= level)
                .filter(item -> !known.contains(item.skill()))
                .max(Comparator.comparingInt(Item::level))
                .map(item -> new Portrait.NextStep(
                        competence, item.level(), item.skill(), item.hint().strip()));
        if (met.isPresent()) return met;
        return bank.stream()
                .filter(item -> item.competence().equals(competence) && item.level() == level)
                .filter(item -> !known.contains(item.skill()))
                .findFirst()
                .map(item -> new Portrait.NextStep(competence, level, item.skill(), null));
    }

    private int reached(Item item) {
        return levels.getOrDefault(item.competence(), 0);
    }
}
