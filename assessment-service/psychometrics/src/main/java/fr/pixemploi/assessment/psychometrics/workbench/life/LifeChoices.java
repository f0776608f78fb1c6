package fr.pixemploi.assessment.psychometrics.workbench.life;

import fr.pixemploi.assessment.bank.item.Measurement.AuthorDoubt;

/**
 * What a life is asked to be.
 *
 * @param seed decides how items really behave, who sits, what they answer and what is on trial
 * @param sittings of each round
 * @param rounds of sittings, calibration and publication; the last bank's sittings come on top
 * @param onTrial share of the bank that is on trial at first
 * @param tried items on trial that a sitting puts
 * @param minAnswers below which an item is not calibrated
 * @param isSampled whether each sitting chooses by what the items may be in truth, drawn for it, instead of by their average
 * @param doubt how far the test takes an author's guess to be off, of items that are not calibrated
 */
record LifeChoices(
        long seed,
        int sittings,
        int rounds,
        double onTrial,
        int tried,
        int minAnswers,
        boolean isSampled,
        AuthorDoubt doubt) {
    LifeChoices {
        if (sittings < 2) throw new IllegalArgumentException("sittings must be at least 2");
        if (rounds < 0) throw new IllegalArgumentException("rounds must be at least 0");
        if (!(onTrial >= 0 && onTrial < 1)) throw new IllegalArgumentException("on-trial must be from 0 to below 1");
        if (tried < 0) throw new IllegalArgumentException("tried must be at least 0");
        if (minAnswers < 1) throw new IllegalArgumentException("answers-at-least must be at least 1");
    }
}
