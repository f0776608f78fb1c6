package fr.pixemploi.kit.release.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** When quarters are released. */
@ConfigMapping(prefix = "pixemploi.releases")
interface ReleaseSettings {
    /** Such as 2027-Q1; until one is named nothing is ever released. */
    Optional<String> firstQuarter();

    /** After the end of a quarter, so that people have time to share. A proposal. */
    @WithDefault("P14D")
    Duration patience();

    /** In each category of each figure; never fewer than eleven. */
    @WithDefault("${pixemploi.fewest-people}")
    int fewestPeople();
}
