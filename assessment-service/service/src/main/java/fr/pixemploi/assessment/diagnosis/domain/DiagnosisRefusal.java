package fr.pixemploi.assessment.diagnosis.domain;

import java.util.List;
import java.util.UUID;

/** Why something about diagnoses is not done. */
public abstract sealed class DiagnosisRefusal extends RuntimeException {
    private DiagnosisRefusal(String message) {
        super(message);
    }

    /** There is no such diagnosis, structure, set of rules or experiment, or not for this caller. */
    public static final class NotThere extends DiagnosisRefusal {
        public NotThere() {
            super("not there for this caller");
        }
    }

    /** No open campaign has this code. */
    public static final class CampaignUnknown extends DiagnosisRefusal {
        public CampaignUnknown() {
            super("no such campaign");
        }
    }

    /** One passage at a time: the open one is to be gone on with. */
    public static final class DiagnosisAlreadyOpen extends DiagnosisRefusal {
        private final UUID diagnosis;

        public DiagnosisAlreadyOpen(UUID diagnosis) {
            super("a diagnosis is open");
            this.diagnosis = diagnosis;
        }

        public UUID diagnosis() {
            return diagnosis;
        }
    }

    /** It has ended. */
    public static final class DiagnosisOver extends DiagnosisRefusal {
        public DiagnosisOver() {
            super("the diagnosis is over");
        }
    }

    /** It has no route yet. */
    public static final class DiagnosisNotOver extends DiagnosisRefusal {
        public DiagnosisNotOver() {
            super("the diagnosis has no route yet");
        }
    }

    /** There is no such question, or no such choice of it. */
    public static final class AnswerNotProposed extends DiagnosisRefusal {
        private final String pointer;

        public AnswerNotProposed(String pointer) {
            super("not proposed: " + pointer);
            this.pointer = pointer;
        }

        public String pointer() {
            return pointer;
        }
    }

    /** The diagnosis has no task of this number. */
    public static final class TaskUnknown extends DiagnosisRefusal {
        public TaskUnknown() {
            super("no such task");
        }
    }

    /** The task was answered otherwise. */
    public static final class TaskAnswered extends DiagnosisRefusal {
        public TaskAnswered() {
            super("the task was answered");
        }
    }

    /** The task's item is in no bank any more; only "I do not know" goes on. */
    public static final class TaskWithdrawn extends DiagnosisRefusal {
        public TaskWithdrawn() {
            super("the task was withdrawn");
        }
    }

    /** The rules can't be used. */
    public static final class RulesRefused extends DiagnosisRefusal {
        private final List<RuleFault> faults;

        public RulesRefused(List<RuleFault> faults) {
            super("rules refused: " + faults);
            this.faults = List.copyOf(faults);
        }

        public List<RuleFault> faults() {
            return faults;
        }
    }

    /** Active rules never change. */
    public static final class RulesActive extends DiagnosisRefusal {
        public RulesActive() {
            super("active rules never change");
        }
    }

    /** Somebody else changed the draft. */
    public static final class ChangedMeanwhile extends DiagnosisRefusal {
        public ChangedMeanwhile() {
            super("changed meanwhile");
        }
    }

    /** One experiment at a time in a structure. */
    public static final class ExperimentRunning extends DiagnosisRefusal {
        public ExperimentRunning() {
            super("an experiment runs");
        }
    }

    /** An experiment compares two different sets of rules. */
    public static final class SameRules extends DiagnosisRefusal {
        public SameRules() {
            super("two different sets of rules are needed");
        }
    }
}
