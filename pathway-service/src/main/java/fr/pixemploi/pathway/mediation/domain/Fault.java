package fr.pixemploi.pathway.mediation.domain;

/** What is wrong with one record. */
public record Fault(int line, String field, Flaw flaw) {
    /** A stable code each; what a field may hold is said by the standard of its format. */
    public enum Flaw {
        MISSING,
        MALFORMED,
        TOO_SHORT,
        TOO_LONG,
        UNKNOWN_VALUE,
        /** Characters that nobody sees and nobody can type. */
        NOT_PLAIN,
        /** Another record above has the same id. */
        TWICE,
        /** No structure of this id stands above. */
        UNKNOWN_STRUCTURE
    }
}
