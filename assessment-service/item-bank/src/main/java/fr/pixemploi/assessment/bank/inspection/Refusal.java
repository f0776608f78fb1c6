package fr.pixemploi.assessment.bank.inspection;

/** Why a file is not taken. */
public enum Refusal {
    EMPTY("empty"),
    TOO_LARGE("too-large"),
    UNSUPPORTED_FORMAT("unsupported-format"),
    NAME_AND_CONTENT_DIFFER("name-and-content-differ"),
    MACRO("macro"),
    EXTERNAL_ENTITY("external-entity"),
    ARCHIVE_BOMB("archive-bomb"),
    UNSAFE_PATH("unsafe-path"),
    ENCRYPTED("encrypted"),
    DAMAGED("damaged"),
    BUSY("busy");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
