package fr.pixemploi.certification.session.domain;

/**
 * Where candidates sit: the centre's own premises or a third place that the centre answers for.
 *
 * @param name what is written at the door
 * @param address street and number
 */
public record Venue(String name, String address, String town) {
    public Venue {
        if (name.isBlank() || address.isBlank() || town.isBlank()) {
            throw new IllegalArgumentException("a venue has a name, an address and a town");
        }
    }
}
