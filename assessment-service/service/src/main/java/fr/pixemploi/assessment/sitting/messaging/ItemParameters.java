package fr.pixemploi.assessment.sitting.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an item behaves, all that an answer to it is measured by.
 *
 * @param b difficulty; of an item with partial credit the middle of its steps
 * @param steps difficulties of half a success and of the whole, for items with partial credit; else null
 * @param doubt how far the parameters may be off, as long as they are an author's guess; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemParameters(
        double a,
        double b,
        double c,
        double d,
        @Nullable List<Double> steps,
        @Nullable Doubt doubt) {
    /**
     * Standard deviations.
     *
     * @param b of the difficulty, or of all steps together
     * @param logA of the log of the discrimination
     */
    record Doubt(double b, double logA) {}

    static ItemParameters of(ResponseModel model) {
        return switch (model) {
            case Logistic item -> new ItemParameters(item.a(), item.b(), item.c(), item.d(), null, null);
            case PartialCredit item -> {
                Logistic near = Logistic.like(item);
                yield new ItemParameters(near.a(), near.b(), near.c(), near.d(), item.deltas(), null);
            }
            case Uncertain item -> {
                ItemParameters guess = of(item.guess());
                yield new ItemParameters(
                        guess.a(),
                        guess.b(),
                        guess.c(),
                        guess.d(),
                        guess.steps(),
                        new Doubt(item.difficultySd(), item.logDiscriminationSd()));
            }
            case GradedResponse _ -> throw new IllegalStateException("no item of a bank is one of graded response");
        };
    }
}
