package fr.pixemploi.assessment.bank.domain;

import java.util.List;
import java.util.Map;

/** What a person answered: one shape a type of item, or nothing at all. */
public sealed interface Response {
    /** One proposal. */
    record SingleChoice(String choice) implements Response {}

    /** Some proposals, in any order. */
    record MultipleChoice(List<String> choices) implements Response {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }
    }

    /** A few words. */
    record ShortText(String text) implements Response {}

    /** A number, in the unit shown. */
    record Numeric(double value) implements Response {}

    /** All proposals, from first to last. */
    record Ordering(List<String> order) implements Response {
        public Ordering {
            order = List.copyOf(order);
        }
    }

    /** For each proposal its target. */
    record Matching(Map<String, String> pairs) implements Response {
        public Matching {
            pairs = Map.copyOf(pairs);
        }
    }

    /** For each blank a text. */
    record FillBlanks(Map<String, String> blanks) implements Response {
        public FillBlanks {
            blanks = Map.copyOf(blanks);
        }
    }

    /** "I do not know": the person goes on without answering. */
    record Skip() implements Response {}
}
