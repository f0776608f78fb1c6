package fr.pixemploi.assessment.campaign.domain;

/**
 * Something that is wrong with what was asked for, told so that it can be mended.
 *
 * @param pointer JSON pointer into the request
 */
public record Fault(String pointer, String french, String english) {
    /** @param language {@code en}, or French */
    public String in(String language) {
        return language.equals("en") ? english : french;
    }

    /** A contradiction that a value found. */
    public static Fault contradiction(String pointer, IllegalArgumentException found) {
        String why = String.valueOf(found.getMessage());
        return new Fault(pointer, "Valeur refusée (" + why + ").", "Refused: " + why + ".");
    }
}
