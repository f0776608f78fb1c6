package fr.pixemploi.assessment.sandbox.application;

import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.engine.model.Logistic;
import java.util.random.RandomGeneratorFactory;

/** Answers as somebody of an ability would: right with the probability of the logistic model that is nearest to the item's own. */
final class Examinee {
    private static final String CHANCE = "L64X128MixRandom";

    private Examinee() {}

    /**
     * @param ability in population standard deviations
     * @param seed of the test: with it and the number of the question, the same is drawn again
     */
    static boolean isRight(Item item, double ability, long seed, int number) {
        double drawn = RandomGeneratorFactory.of(CHANCE).create(seed + number).nextDouble();
        return drawn < Logistic.like(item.parameters()).right(ability);
    }
}
