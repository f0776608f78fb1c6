package fr.pixemploi.kit.seal;

import java.util.List;

/** What seals for one use while the secret of a deployment changes: by the newest, and what former ones sealed opens still. */
public final class Seals {
    private final String use;
    private final Seal newest;
    private final List<Seal> all;

    /**
     * @param secrets newest first, as {@link SealSecret#newestFirst} gives them
     * @param use as in {@link SealSecret#key}: another one opens nothing of this
     */
    public Seals(List<SealSecret> secrets, String use) {
        this.use = use;
        this.all = secrets.stream().map(secret -> secret.seal(use)).toList();
        this.newest = all.getFirst();
    }

    /** As {@link Seal#seal}. */
    public byte[] seal(String place, byte[] clear) {
        return newest.seal(place, clear);
    }

    /** @throws IllegalStateException when it was changed, or sealed at another place or under a key that this deployment has not */
    public byte[] open(String place, byte[] sealed) {
        for (Seal seal : all) {
            try {
                return seal.open(place, sealed);
            } catch (IllegalStateException e) {
                // Sealed by another key.
            }
        }
        throw new IllegalStateException("no key opens the " + use + " at " + place);
    }
}
