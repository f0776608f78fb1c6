package fr.pixemploi.assessment.engine.selection;

import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Budget;

/**
 * What is left of a sitting's budget beyond the questions that are owed.
 *
 * @param questions 0 or less when all that remain are owed
 * @param seconds may be infinite
 */
record Room(int questions, double seconds) {
    /** Questions begin while this many times their expected seconds are left. */
    private static final double TIME_MARGIN = 1.5;

    static Room of(ItemPool pool, Budget budget, ContentState content, Progress progress, Speed speed) {
        int owed = content.owed() + content.owedByTypes();
        double ordinary = 0;
        for (int k = 0; k < pool.dimensions(); k++) ordinary += pool.ordinarySeconds(k) / pool.dimensions();
        double needed = owed * ordinary * speed.factor() * TIME_MARGIN;
        return new Room(budget.items() - progress.count() - owed, budget.seconds() - progress.secondsSpent() - needed);
    }

    /** Whether something that is expected to take so long takes no time from what is owed. */
    boolean has(double expectedSeconds) {
        return expectedSeconds * TIME_MARGIN <= seconds;
    }

    /** Whether all of the remaining budget is needed for owed questions. */
    boolean isNone() {
        return questions <= 0 || seconds <= 0;
    }
}
