package fr.pixemploi.assessment.engine.simulation.examiner;

import fr.pixemploi.assessment.engine.exposure.Eligibility;

/** A way of testing, with the state of one sitting at a time. */
public sealed interface Examiner permits JointExaminer, SeparateExaminer, GlobalExaminer {
    /** As the report calls it. */
    String name();

    /**
     * A new sitting.
     *
     * @param eligibility what exposure control lets it see, with its secret seed
     */
    void begin(Eligibility eligibility);

    /** Index of the item to ask now; -1 when the sitting ends here. */
    int next();

    /** The answer to the item that was asked. */
    void learn(int item, int category, double seconds);

    /** No more answers: the result may be computed more finely now. */
    void end();

    /** What is believed of an ability. */
    double mean(int competence);

    double sd(int competence);
}
