package fr.pixemploi.assessment.framework.domain;

/**
 * Something wrong with a structure's framework.
 *
 * @param pointer JSON pointer into the document; empty for the whole
 */
public record FrameworkFault(String pointer, String french, String english) {
    public String in(String language) {
        return language.equals("en") ? english : french;
    }
}
