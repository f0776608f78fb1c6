package fr.pixemploi.kit.imports;

import java.util.List;

/** What becomes of a row. */
public sealed interface RowOutcome {
    /** Something new. */
    record Made() implements RowOutcome {}

    /** It is there already, and stays as it is. */
    record Known() implements RowOutcome {}

    /** Nothing, for these reasons. */
    record Refused(List<RowFault> faults) implements RowOutcome {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) throw new IllegalArgumentException("refused for no reason");
        }

        public Refused(RowFault fault) {
            this(List.of(fault));
        }
    }
}
