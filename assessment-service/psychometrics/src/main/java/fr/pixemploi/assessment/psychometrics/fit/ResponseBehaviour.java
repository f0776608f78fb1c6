package fr.pixemploi.assessment.psychometrics.fit;

import java.util.List;
import java.util.function.Predicate;

/**
 * Facts about how a person answered, for a jury to read beside the result. None of them proves anything by itself: people who know
 * are fast too, and a run of one option may be what the right answers are.
 *
 * @param answers number of answers looked at
 * @param withThreshold answers to items whose threshold is known
 * @param rapid answers below their item's threshold
 * @param rapidRight right ones among them: guesses are right about as often as chance
 * @param responseTimeEffort share of answers that are not rapid, of those with a threshold (Wise and Kong 2005); 1 when none has one
 * @param fasterThanReading answers given before the question can have been read
 * @param longestRun longest row of choices of the same option
 * @param longestCycle most choices in a row that repeat a cycle of two to four different options, such as 1 2 3 1 2 3; 0 when no
 *     cycle came twice
 */
public record ResponseBehaviour(
        int answers,
        int withThreshold,
        int rapid,
        int rapidRight,
        double responseTimeEffort,
        int fasterThanReading,
        int longestRun,
        int longestCycle) {
    private static final int LONGEST_PERIOD = 4;

    /** @param answers in the order they were given */
    public static ResponseBehaviour of(List<TimedAnswer> answers) {
        int withThreshold = count(answers, answer -> answer.thresholdSeconds().isPresent());
        int rapid = count(answers, TimedAnswer::isRapid);
        int[] options = answers.stream()
                .filter(answer -> answer.option().isPresent())
                .mapToInt(answer -> answer.option().getAsInt())
                .toArray();
        int cycle = 0;
        for (int period = 2; period <= LONGEST_PERIOD; period++) cycle = Math.max(cycle, repeating(options, period));
        return new ResponseBehaviour(
                answers.size(),
                withThreshold,
                rapid,
                count(answers, answer -> answer.isRapid() && answer.right()),
                withThreshold == 0 ? 1 : 1 - (double) rapid / withThreshold,
                count(answers, TimedAnswer::isFasterThanReading),
                options.length == 0 ? 0 : repeating(options, 1),
                cycle);
    }

    private static int count(List<TimedAnswer> answers, Predicate<TimedAnswer> which) {
        return (int) answers.stream().filter(which).count();
    }

    /** Longest stretch that repeats itself after a period, at least twice and with more than one option unless the period is 1. */
    private static int repeating(int[] options, int period) {
        int longest = period == 1 ? 1 : 0;
        int start = 0;
        for (int i = period; i <= options.length; i++) {
            if (i < options.length && options[i] == options[i - period]) continue;
            int length = i - start;
            if (length >= 2 * period && differ(options, start, period)) longest = Math.max(longest, length);
            start = i - period + 1;
        }
        return longest;
    }

    private static boolean differ(int[] options, int start, int period) {
        if (period == 1) return true;
        for (int i = start + 1; i < start + period; i++) {
            if (options[i] != options[start]) return true;
        }
        return false;
    }
}
