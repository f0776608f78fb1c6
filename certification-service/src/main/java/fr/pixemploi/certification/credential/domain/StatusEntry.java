package fr.pixemploi.certification.credential.domain;

/**
 * Where the status of a credential stands.
 *
 * @param list number of the list, from 1 on
 * @param index of the bit in it, 0 to 131071, by chance: it tells nothing of when or to whom
 */
public record StatusEntry(int list, int index) {
    public StatusEntry {
        if (list < 1) throw new IllegalArgumentException("lists count from 1: " + list);
        if (index < 0 || index >= StatusList.LENGTH)
            throw new IllegalArgumentException("an index is 0 to " + (StatusList.LENGTH - 1) + ": " + index);
    }
}
