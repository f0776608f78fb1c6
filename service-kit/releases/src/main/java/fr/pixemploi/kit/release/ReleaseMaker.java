package fr.pixemploi.kit.release;

import java.time.Instant;
import java.util.List;

/** What a service tells of a quarter. A service that releases has one. */
public interface ReleaseMaker {
    /** A release that is not stored yet. */
    record Made(Release release, List<ReleaseTable> tables) {
        public Made {
            tables = List.copyOf(tables);
        }
    }

    /**
     * Reads by itself, in transactions of its own. The same people and the same arguments give the same, to the byte.
     *
     * @param key secret, of the lots by which people are drawn
     * @param fewest of fewer people nothing is told, in each category
     */
    Made make(Quarter quarter, byte[] key, int fewest, Instant now);
}
