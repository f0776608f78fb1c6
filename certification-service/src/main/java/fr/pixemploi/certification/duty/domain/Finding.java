package fr.pixemploi.certification.duty.domain;

/**
 * Whether a session keeps to a duty.
 *
 * @param french with what figures, or what to do
 */
public record Finding(DutyRule rule, State state, String french, String english) {
    /** How it stands. */
    public enum State {
        MET,
        NOT_MET,
        /** Nobody said enough. */
        NOT_KNOWN
    }

    /** @param language as {@code Accept-Language} has it */
    public String title(String language) {
        return language.equals("en") ? rule.english().title() : rule.french().title();
    }

    /** @param language as {@code Accept-Language} has it */
    public String words(String language) {
        return language.equals("en") ? english : french;
    }

    /** Whether that is refused now. */
    public boolean refuses(DutyRule.Moment moment) {
        return state == State.NOT_MET && rule.blocks().contains(moment);
    }
}
