package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.engagement.domain.Week;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One pathway that could be prescribed. It copies what it proposes, as that was.
 *
 * @param id names it within its recommendation
 * @param gain ten-thousandths of the goal
 * @param bill cents, of prices that are known
 * @param remaining competences of the goal that are more likely missed than attained after it
 * @param proven false when the search ran out of its budget, so that a better one may exist
 */
public record Option(
        String id, Said title, int gain, Bill bill, List<OptionStep> steps, List<Remaining> remaining, boolean proven) {
    /**
     * @param all what the steps cost the person, whoever pays
     * @param cpf what the CPF account pays of it
     * @param own what is left to pay
     */
    public record Bill(long all, long cpf, long own) {}

    /** A competence of the goal that is not likely attained. */
    public record Remaining(CompetenceCode competence, Said said) {}

    /** The best three ways, then one that is free and near, or what is left for those who lack nothing. */
    public static final String IDS = "first|second|third|free|certification";

    public Option {
        if (steps.isEmpty()) throw new IllegalArgumentException("an option has a step at least");
        steps = List.copyOf(steps);
        remaining = List.copyOf(remaining);
    }

    public int totalHours() {
        return steps.stream().mapToInt(OptionStep::hours).sum();
    }

    /** When its hours are, as far as days are known. */
    public List<Week.Stretch> stretches() {
        return steps.stream()
                .map(step -> new Week.Stretch(step.startsOn(), step.endsOn(), step.hours()))
                .toList();
    }

    /** Last day of its last step. */
    public LocalDate endsOn() {
        return steps.stream()
                .map(OptionStep::endsOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
