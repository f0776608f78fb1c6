package fr.pixemploi.certification.duty.domain;

import java.util.List;

/** Why a session can't be organised so, or not go on as it is organised. */
public abstract sealed class DutyRefusal extends RuntimeException {
    /** Somebody else changed it meanwhile. */
    public static final class ChangedMeanwhile extends DutyRefusal {}

    /** A rule that is known not to be met refuses it. */
    public static final class RuleNotMet extends DutyRefusal {
        private final String words;

        public RuleNotMet(List<Finding> findings) {
            this.words = String.join(" ", findings.stream().map(Finding::words).toList());
        }

        /** In French: all of them, with their figures. */
        public String words() {
            return words;
        }
    }
}
