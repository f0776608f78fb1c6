package fr.pixemploi.assessment.bank.item.task;

/**
 * Something that a person chooses, puts in order or matches.
 *
 * @param id letter or number within the item
 * @param text French, as shown
 */
public record Choosable(String id, String text) {
    public Choosable {
        if (id.isBlank() || text.isBlank()) throw new IllegalArgumentException("id and text must not be empty");
    }
}
