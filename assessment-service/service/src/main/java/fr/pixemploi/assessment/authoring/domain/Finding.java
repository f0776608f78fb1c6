package fr.pixemploi.assessment.authoring.domain;

/**
 * Something noticed in an item's file. It says where and why, and never quotes the key.
 *
 * @param pointer JSON pointer into the file; empty for the whole
 * @param code stable name of what was noticed
 */
public record Finding(String pointer, Severity severity, String code, Sentence sentence) {
    /** What follows of it. */
    public enum Severity {
        /** The file can't be used. */
        ERROR,
        /** A person should look. */
        WARNING
    }

    public static Finding error(String pointer, String code, String french, String english) {
        return new Finding(pointer, Severity.ERROR, code, new Sentence(french, english));
    }

    public static Finding warning(String pointer, String code, String french, String english) {
        return new Finding(pointer, Severity.WARNING, code, new Sentence(french, english));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
