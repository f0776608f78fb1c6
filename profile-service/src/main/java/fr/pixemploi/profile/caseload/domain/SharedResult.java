package fr.pixemploi.profile.caseload.domain;

import org.jspecify.annotations.Nullable;

/**
 * The newest result that a person shares with a structure, and what the profile says that all shared ones make.
 *
 * @param stage of the campaign that the result reached; null when it has none
 * @param masteryRate part, from 0 to 1, of what the campaign asks for; null when it was not told
 * @param band of the certified score that the profile lets expect; null below the first
 * @param canRegister whether the person may register for a certification
 * @param isReady whether its exam would probably go well
 */
public record SharedResult(
        ScoredResult result,
        @Nullable Stage stage,
        @Nullable Double masteryRate,
        @Nullable Band band,
        boolean canRegister,
        boolean isReady) {
    /** A stage of a campaign, from 1. */
    public record Stage(int rank, int of) {}
}
