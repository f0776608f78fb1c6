package fr.pixemploi.assessment.psychometrics.estimate.published;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import fr.pixemploi.assessment.psychometrics.estimate.Pattern;

/**
 * The standard error of jsCAT (5.2.3), for comparison only: 1 / sqrt(information), where the information of the three-parameter
 * model (Birnbaum 1968) is taken with the four-parameter chance of success. It is Fisher's information while every d is 1, and
 * wrong below that.
 */
public final class JsCat {
    private JsCat() {}

    public static double standardError(Pattern pattern, double theta) {
        double information = 0;
        for (Pattern.Answer answer : pattern.answers()) information += information(answer.item(), theta);
        return 1 / Math.sqrt(information);
    }

    private static double information(ResponseModel model, double theta) {
        return switch (model) {
            case Logistic item -> {
                double share = (item.probability(1, theta) - item.c()) / (1 - item.c());
                yield item.a() * item.a() * item.probability(0, theta) / item.probability(1, theta) * share * share;
            }
            case PartialCredit item -> throw onlyRightOrWrong();
            case GradedResponse item -> throw onlyRightOrWrong();
            case Uncertain item -> throw onlyRightOrWrong();
        };
    }

    private static IllegalArgumentException onlyRightOrWrong() {
        return new IllegalArgumentException("jsCAT knows items that are right or wrong");
    }
}
