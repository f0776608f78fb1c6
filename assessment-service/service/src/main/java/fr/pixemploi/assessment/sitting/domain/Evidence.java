package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.result.domain.DemonstratedSkills;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the answers of a sitting that is over show one by one, for its result. */
public final class Evidence {
    private Evidence() {}

    /**
     * The answers, with their items as the person saw them; those to items that are in no bank any more show nothing.
     *
     * @param skipped numbers of the questions that were passed over
     */
    public static List<DemonstratedSkills.Answer> of(Sitting sitting, AdaptiveEngine engine, Set<Integer> skipped) {
        List<DemonstratedSkills.Answer> shown = new ArrayList<>();
        for (int i = 0; i < sitting.answered().size(); i++) {
            Answered answer = sitting.answered().get(i);
            boolean passedOver = skipped.contains(i + 1);
            if (!answer.counts()) continue;
            sitting.seen(engine.bank(), answer.item())
                    .ifPresent(item -> shown.add(new DemonstratedSkills.Answer(
                            item, answer.category(), withoutPause(answer, engine), passedOver)));
        }
        return List.copyOf(shown);
    }

    /** Seconds of answering, pauses left out. */
    public static double seconds(List<DemonstratedSkills.Answer> answers) {
        return answers.stream().mapToDouble(DemonstratedSkills.Answer::seconds).sum();
    }

    private static double withoutPause(Answered answer, AdaptiveEngine engine) {
        double pauseAfter = engine.bank().measurement().times().pauseAfter();
        return engine.bank()
                .measured(answer.item())
                .map(item -> Math.min(answer.seconds(), pauseAfter * item.time().expectedSeconds()))
                .orElse(answer.seconds());
    }
}
