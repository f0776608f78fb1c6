package fr.pixemploi.profile.beneficiary.domain;

/** How a structure's own system calls the person. What identifies a person everywhere is refused where it comes in. */
public record ExternalId(String value) {
    private static final int MAX_LENGTH = 64;

    public ExternalId {
        if (value.isBlank() || value.length() > MAX_LENGTH)
            throw new IllegalArgumentException("an external id has 1 to 64 characters");
    }
}
