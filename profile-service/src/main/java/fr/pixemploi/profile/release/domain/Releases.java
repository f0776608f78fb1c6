package fr.pixemploi.profile.release.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stored releases. */
public interface Releases {
    /**
     * In the list of all.
     *
     * @param digest of all that is told, for whoever asks whether it is the same
     */
    record Entry(Quarter quarter, Instant frozenAt, String digest) {}

    boolean has(Quarter quarter);

    /**
     * @param key of the lots; leaves the store for nobody
     * @return false, and nothing is kept, when the quarter has a release
     */
    boolean keep(Quarter quarter, Release release, List<ReleaseTable> tables, byte[] key);

    /** The newest first. */
    List<Entry> all();

    Optional<Entry> entry(Quarter quarter);

    Optional<Release> release(Quarter quarter);

    Optional<ReleaseTable> table(Quarter quarter, String figure, String facet);
}
