package fr.pixemploi.profile.beneficiary.domain.many;

import org.jspecify.annotations.Nullable;

/** What became of one whom a structure named. */
public enum LineOutcome {
    /** A file was made. */
    MADE(null, ""),
    /** The file was there, and its person is who was meant. */
    KNOWN(null, ""),
    /** Its fields are wrong: which, is told by reading it again. */
    UNREADABLE("invalid-request", ""),
    REPEATED("repeated-in-batch", "/externalId"),
    ID_IS_PERSONAL("external-id-is-personal-data", "/externalId"),
    PARTNER_ID_IS_PERSONAL("external-id-is-personal-data", "/partnerIds"),
    SOMEBODY_ELSE("external-id-taken", "/externalId"),
    PARTNER_ID_TAKEN("external-id-taken", "/partnerIds"),
    RESTRICTED("processing-restricted", "/externalId");

    private final @Nullable String code;
    private final String pointer;

    LineOutcome(@Nullable String code, String pointer) {
        this.code = code;
        this.pointer = pointer;
    }

    /** Of the problem that refuses it; null where nothing is refused. */
    public @Nullable String code() {
        return code;
    }

    /** JSON pointer in the line to what is refused; empty where that is none of its fields, or several. */
    public String pointer() {
        return pointer;
    }
}
