package fr.pixemploi.assessment.psychometrics.workbench.life;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A bank's life in figures. Errors are of the ability, in population standard deviations.
 *
 * @param bank version that it began with
 * @param items that the campaign can ask, those on trial too
 * @param tasksAtLeast least share of questions where people do the thing
 * @param rounds the authors' bank first
 */
@JsonPropertyOrder({"bank", "campaign", "seed", "sittings", "items", "tasksAtLeast", "rounds"})
record LifeReport(
        String bank, String campaign, long seed, int sittings, int items, double tasksAtLeast, List<Round> rounds) {
    /**
     * Sittings of one edition of the bank, by people who sat no other.
     *
     * @param calibrated items whose parameters come from answers
     * @param onTrial items that do not measure yet
     * @param answers that the edition's parameters come from
     * @param parameters how far they are off
     * @param published sittings by what the edition says
     * @param known the same people's sittings if the truth about the same items were known
     * @param gapClosed share of the first edition's gap between the two that is gone
     */
    record Round(
            int edition,
            int calibrated,
            int onTrial,
            int answers,
            Parameters parameters,
            Figures published,
            Figures known,
            Gap gapClosed) {}

    /**
     * Root mean squared errors of what an edition says of the items that measure.
     *
     * @param difficulty of items alike
     * @param difficultyAsked of items as often as they were asked
     * @param logDiscrimination of items alike
     * @param logDiscriminationAsked of items as often as they were asked
     */
    record Parameters(
            double difficulty, double difficultyAsked, double logDiscrimination, double logDiscriminationAsked) {}

    /**
     * How sittings went.
     *
     * @param rmse20 after 20 minutes
     * @param rmse33 after 33 minutes
     * @param rmse at the end
     * @param coverage90 share of true abilities in the 90 % interval, at the end
     * @param questions mean number that counted
     * @param tasks mean number of them where people do the thing
     * @param minutes mean until the end
     * @param exposureMax largest share of sittings that saw one item
     * @param bankUsed share of the items that measure that any sitting saw
     * @param overlap share of its questions that a sitting has in common with another
     */
    record Figures(
            double rmse20,
            double rmse33,
            double rmse,
            double coverage90,
            double exact,
            double questions,
            double tasks,
            double minutes,
            double exposureMax,
            double bankUsed,
            double overlap) {}

    /** At 20 minutes, at 33 and at the end; 1 is as good as knowing the truth. */
    record Gap(double at20, double at33, double atEnd) {
        static Gap of(Figures first, Figures firstKnown, Figures now, Figures nowKnown) {
            return new Gap(
                    closed(first.rmse20() - firstKnown.rmse20(), now.rmse20() - nowKnown.rmse20()),
                    closed(first.rmse33() - firstKnown.rmse33(), now.rmse33() - nowKnown.rmse33()),
                    closed(first.rmse() - firstKnown.rmse(), now.rmse() - nowKnown.rmse()));
        }

        private static double closed(double before, double after) {
            return before == 0 ? 0 : 1 - after / before;
        }
    }
}
