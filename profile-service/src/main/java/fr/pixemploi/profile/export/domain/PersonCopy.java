package fr.pixemploi.profile.export.domain;

/**
 * What a person takes away.
 *
 * @param archive ZIP, with the page in it
 */
public record PersonCopy(byte[] archive, Page page) {
    /**
     * The same to read, on a telephone too.
     *
     * @param policy value of {@code Content-Security-Policy}, of when it was made
     */
    public record Page(String html, String policy) {}
}
