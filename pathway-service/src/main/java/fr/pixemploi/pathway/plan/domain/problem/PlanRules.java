package fr.pixemploi.pathway.plan.domain.problem;

/**
 * How plans are compared; data, versioned. The higher gain comes first, then the lower burden: a weighted sum of whole numbers.
 *
 * @param gainStep ten-thousandths of the goal: gains are compared in such steps, and a plan that gains less than one is none
 * @param worthTelling ten-thousandths of the goal that a loosened constraint must bring to be told
 * @param weights of the burden
 * @param unknownTravelMinutes what a place that nobody could find counts as in the burden; it refuses nothing
 * @param unknownCents what a price that nobody told counts as in the burden; it refuses nothing
 * @param nearMinutes how far near is, one way
 * @param nodes sets and timetables that one search looks at before it says that its answer is not proven
 */
public record PlanRules(
        String version,
        int gainStep,
        int worthTelling,
        Weights weights,
        int unknownTravelMinutes,
        int unknownCents,
        int nearMinutes,
        int nodes) {
    /**
     * Points of burden.
     *
     * @param day from today to the plan's end
     * @param minute of travel, one way, of each step
     * @param euro that neither a funding nor anyone else pays; CPF counts, since it is the person's
     * @param idleWeek a calendar week between first start and last end without a step
     * @param hour of training: of two plans that gain the same, the shorter one
     */
    public record Weights(int day, int minute, int euro, int idleWeek, int hour) {
        public Weights {
            if (day < 0 || minute < 0 || euro < 0 || idleWeek < 0 || hour < 0)
                throw new IllegalArgumentException("a burden is not negative");
        }
    }

    public PlanRules {
        if (gainStep < 1 || worthTelling < 1 || nodes < 1) throw new IllegalArgumentException("steps are from 1");
        if (unknownTravelMinutes < 0 || unknownCents < 0 || nearMinutes < 0)
            throw new IllegalArgumentException("minutes and cents are from 0");
    }
}
