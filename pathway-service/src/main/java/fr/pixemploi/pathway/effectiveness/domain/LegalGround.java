package fr.pixemploi.pathway.effectiveness.domain;

import java.util.Set;

/**
 * On what ground the controller has offers measured by people's results (GDPR, article 6). No text was found that would be one, so there
 * is none until the controller names it.
 *
 * @param controller who answers for it
 * @param text the ground, as the controller words it
 * @param purposes of people's accords that cover it, as codes of profile
 */
public record LegalGround(String controller, String text, Set<String> purposes) {
    public LegalGround {
        purposes = Set.copyOf(purposes);
        if (controller.isBlank() || text.isBlank())
            throw new IllegalArgumentException("a legal ground says who names it, and what it is");
        if (purposes.isEmpty()) throw new IllegalArgumentException("a legal ground says which accords cover it");
    }
}
