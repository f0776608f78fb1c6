package fr.pixemploi.pathway.place.domain;

/**
 * Land on which one road leads to all others.
 *
 * @param shore id of the land whose ferries, planes or canoes go there; its own id when none is near enough for a day
 */
public record Landmass(String id, String shore) {
    public Landmass {
        if (id.isBlank() || shore.isBlank()) throw new IllegalArgumentException("a landmass without a name");
    }
}
