package fr.pixemploi.certification.duty.domain;

import java.util.List;

/** Why a session can't be organised so, or not go on as it is organised. */
public abstract sealed class DutyRefusal extends RuntimeException {
    /** Somebody else changed it meanwhile. */
    public static final class ChangedMeanwhile extends DutyRefusal {}

    /** A rule that is known not to be met refuses it. */
    public static final class RuleNotMet extends DutyRefusal {
        private final List<Finding> findings;

        public RuleNotMet(List<Finding> findings) {
            this.findings = List.copyOf(findings);
        }

        /**
         * All of them, with their figures.
         *
         * @param language as {@code Accept-Language} has it
         */
        public String words(String language) {
            return String.join(
                    " ",
                    findings.stream().map(finding -> finding.words(language)).toList());
        }
    }
}
