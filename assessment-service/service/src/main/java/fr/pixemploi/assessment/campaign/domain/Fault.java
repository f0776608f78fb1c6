package fr.pixemploi.assessment.campaign.domain;

import fr.pixemploi.assessment.bank.campaign.Contradiction;

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
    public static Fault of(String pointer, Contradiction found) {
        return new Fault(pointer, found.french(), found.english());
    }
}
