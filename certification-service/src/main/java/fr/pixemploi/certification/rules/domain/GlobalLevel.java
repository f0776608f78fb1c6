package fr.pixemploi.certification.rules.domain;

/**
 * A band of the certified score with a name that employers know, such as "Indépendant 1".
 *
 * @param index 1 to 8, in order
 * @param key stable name for programs
 * @param label French name shown to people
 * @param fromPix lowest score of the band, in pix
 * @param toPix highest score of the band, in pix
 */
public record GlobalLevel(int index, String key, String label, int fromPix, int toPix) {
    public GlobalLevel {
        if (index < 1 || index > 8) throw new IllegalArgumentException("a global level is 1 to 8: " + index);
        if (key.isBlank() || label.isBlank()) throw new IllegalArgumentException("a global level needs key and label");
        if (fromPix < 1 || toPix < fromPix) {
            throw new IllegalArgumentException("band of " + key + " is " + fromPix + " to " + toPix);
        }
    }
}
