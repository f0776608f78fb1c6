package fr.pixemploi.certification.duty.domain;

/**
 * Whether a session keeps to a duty.
 *
 * @param words in French: with what figures, or what to do
 */
public record Finding(DutyRule rule, State state, String words) {
    /** How it stands. */
    public enum State {
        MET,
        NOT_MET,
        /** Nobody said enough. */
        NOT_KNOWN
    }

    /** Whether that is refused now. */
    public boolean refuses(DutyRule.Moment moment) {
        return state == State.NOT_MET && rule.blocks().contains(moment);
    }
}
