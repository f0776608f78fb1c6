package fr.pixemploi.assessment.authoring.domain;

/** A sentence for an author, in both languages of the interface. */
public record Sentence(String french, String english) {
    /** @param language {@code en}, or French */
    public String in(String language) {
        return language.equals("en") ? english : french;
    }
}
