package fr.pixemploi.pathway.place.domain;

/** What is known of the way between two places, door to door and one way. */
public sealed interface Travel {
    /**
     * By road.
     *
     * @param approximate when one of the places is known by its neighbourhood only, so that some kilometres more or less are possible
     * @param approximateThere when the one to which the way leads is
     */
    record Minutes(int value, double kilometres, boolean approximate, boolean approximateThere) implements Travel {
        public Minutes {
            if (value < 0 || !(kilometres >= 0)) throw new IllegalArgumentException("negative way");
        }
    }

    /** A place is not known, or a boat goes there: a person has to look. */
    record ToBeChecked() implements Travel {}

    /** No road leads there, and no way that one could go and come back in a day. */
    record AcrossTheSea() implements Travel {}
}
