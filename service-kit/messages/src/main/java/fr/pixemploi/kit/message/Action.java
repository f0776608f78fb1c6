package fr.pixemploi.kit.message;

import java.net.URI;

/**
 * The one thing that a letter asks for.
 *
 * @param label what it does, in the letter's language: « Ouvrir mon espace »; not blank
 * @param address where it is done: absolute, http or https
 */
public record Action(String label, URI address) {
    /** @throws IllegalArgumentException without a label, or for an address that no browser opens */
    public Action {
        if (label.isBlank()) throw new IllegalArgumentException("an action says what it does");
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null)
            throw new IllegalArgumentException("an action has an address of the web");
    }
}
