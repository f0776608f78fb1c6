package fr.pixemploi.profile.caseload.domain.call;

import org.jspecify.annotations.Nullable;

/**
 * When a person is to be called, and what is then to be done.
 *
 * @param days how long something lasts, or lies ahead, until it applies; null where that is not asked, or another number is known better
 * @param reminder whether it does not apply while the person is left in peace
 */
public record CallRule(
        Reason reason, Action action, @Nullable Integer days, boolean reminder, String french, String english) {
    /** The one thing that a screen offers. */
    public enum Action {
        OPEN_SHEET,
        TALK_OVER_RESULT,
        REMAKE_PATHWAY,
        CALL,
        ASK_FOR_SHARING,
        OFFER_CERTIFICATION,
        OFFER_EQUIPMENT,
        INVITE_AGAIN
    }

    /** The sentence that the adviser reads; {@code en}, or French. */
    public String in(String language) {
        return language.equals("en") ? english : french;
    }
}
