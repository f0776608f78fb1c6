package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Findings;
import fr.pixemploi.assessment.diagnosis.domain.questionnaire.TaskOutcome;
import java.util.List;
import java.util.Set;

/** When a rule applies. */
public sealed interface Condition {
    boolean holds(Findings findings);

    /** Each of them holds. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Findings findings) {
            return conditions.stream().allMatch(condition -> condition.holds(findings));
        }
    }

    /** One of them holds at least. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Findings findings) {
            return conditions.stream().anyMatch(condition -> condition.holds(findings));
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Findings findings) {
            return !condition.holds(findings);
        }
    }

    /** The answer to a question is one of these. */
    record Answered(String question, Set<String> choices) implements Condition {
        public Answered {
            choices = Set.copyOf(choices);
        }

        @Override
        public boolean holds(Findings findings) {
            return choices.contains(findings.answer(question));
        }
    }

    /** @param number of the task, from 1 */
    record TaskWent(int number, Set<TaskOutcome> outcomes) implements Condition {
        public TaskWent {
            outcomes = Set.copyOf(outcomes);
        }

        @Override
        public boolean holds(Findings findings) {
            return outcomes.contains(findings.task(number));
        }
    }

    /** So many tasks succeeded, both ends included. */
    record TasksSucceeded(int atLeast, int atMost) implements Condition {
        @Override
        public boolean holds(Findings findings) {
            return findings.succeeded() >= atLeast && findings.succeeded() <= atMost;
        }
    }
}
