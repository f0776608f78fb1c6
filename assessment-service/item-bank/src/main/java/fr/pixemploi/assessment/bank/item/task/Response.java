package fr.pixemploi.assessment.bank.item.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /** A place of a picture, by its name. */
    record Zone(String zone) implements Response {}

    /**
     * A place of a picture, pointed at.
     *
     * @param x share of the width, from 0 on the left to 1
     * @param y share of the height, from 0 at the top to 1
     */
    record Point(double x, double y) implements Response {}

    /** A file that was sent for this question. */
    record FileUpload(UUID uploadId) implements Response {}

    /** What a simulated page became, as JSON. */
    record Environment(String state) implements Response {}

    /** "I do not know": the person goes on without answering. */
    record Skip() implements Response {}
}
