package fr.pixemploi.pathway.effectiveness.domain;

/**
 * On what ground the controller has offers measured by people's results (GDPR, article 6). No text was found that would be one, so there
 * is none until the controller names it.
 *
 * @param controller who answers for it
 * @param text the ground, as the controller words it
 */
public record LegalGround(String controller, String text) {
    public LegalGround {
        if (controller.isBlank() || text.isBlank())
            throw new IllegalArgumentException("a legal ground says who names it, and what it is");
    }
}
