package fr.pixemploi.assessment.bank.review.question;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.engine.model.Logistic;
import java.util.List;

/**
 * Authors' guesses of how often somebody who knows nothing is right. Where one of n is chosen that is one in n until answers tell otherwise: a
 * thinner one counts luck as skill, and nothing is guessed where words are typed or things put in order.
 */
final class GuessParameter {
    /** Files give two digits. */
    private static final double ROUNDING = 0.006;

    private GuessParameter() {}

    static List<String> in(Item item) {
        if (item.calibrated() || !(item.parameters() instanceof Logistic model)) return List.of();
        // Luck with several choices lies between the two, and files say so (0.05).
        if (item.task() instanceof Task.MultipleChoice) return List.of();
        int choices = choices(item.task());
        double guessed = choices == 0 ? 0 : 1.0 / choices;
        if (Math.abs(model.c() - guessed) <= ROUNDING) return List.of();
        return List.of(
                choices == 0 ? model.c() + " where nothing can be guessed" : model.c() + " for one of " + choices);
    }

    /** Among how many one is chosen; 0 where it is more than one, or none. */
    private static int choices(Task task) {
        return switch (task) {
            case Task.SingleChoice choice -> choice.proposals().size();
            case Task.Hotspot picture -> picture.zones().size();
            case Task.MultipleChoice _,
                    Task.ShortText _,
                    Task.Numeric _,
                    Task.Ordering _,
                    Task.Matching _,
                    Task.FillBlanks _,
                    Task.FileUpload _,
                    Task.Environment _ -> 0;
        };
    }
}
