package fr.pixemploi.profile.release.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.release.domain.Definitions;
import fr.pixemploi.profile.release.domain.Facet;
import fr.pixemploi.profile.release.domain.Labelled;
import fr.pixemploi.profile.release.domain.Participants;
import fr.pixemploi.profile.release.domain.Quarter;
import fr.pixemploi.profile.release.domain.Release;
import fr.pixemploi.profile.release.domain.ReleaseTable;
import fr.pixemploi.profile.release.domain.Releases;
import fr.pixemploi.profile.release.domain.Tabulation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes the release of a quarter: one reading, tables made in memory, one short writing. No lock is held meanwhile, and of two instances that make
 * it at once one keeps what it made.
 */
@ApplicationScoped
public class FreezeQuarter {
    private static final String DATA = "release/definitions.yaml";
    private static final int KEY_BYTES = 32;

    private final Definitions definitions = PackagedYaml.read(DATA, Definitions.class);
    private final Participants participants;
    private final Releases releases;
    private final RandomGenerator random;
    private final Clock clock;
    private final int fewest;

    FreezeQuarter(
            Participants participants,
            Releases releases,
            ProfileSettings settings,
            RandomGenerator random,
            Clock clock) {
        this.participants = participants;
        this.releases = releases;
        this.random = random;
        this.clock = clock;
        this.fewest = settings.releases().fewestPeople();
    }

    /** A release that is not stored yet. */
    record Made(Release release, List<ReleaseTable> tables) {}

    /** @return false when there is one already, which stays */
    public boolean handle(Quarter quarter) {
        if (QuarkusTransaction.requiringNew().call(() -> releases.has(quarter))) return false;
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Made made = make(quarter, key, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return QuarkusTransaction.requiringNew().call(() -> releases.keep(quarter, made.release(), made.tables(), key));
    }

    Made make(Quarter quarter, byte[] key, Instant now) {
        Participants.Census census = participants.of(quarter, definitions, now);
        Release release = new Release(
                quarter.toString(),
                now,
                definitions.drawn(),
                fewest,
                definitions.version(),
                definitions.proposal(),
                definitions.counted(),
                definitions.all().stream()
                        .map(figure -> new Release.Definition(
                                figure.code(),
                                figure.title(),
                                figure.definition(),
                                figure.proposal(),
                                figure.categories()))
                        .toList(),
                Arrays.stream(Facet.values())
                        .map(facet -> new Labelled(facet.code(), facet.title()))
                        .toList());
        return new Made(release, new Tabulation(definitions, census, key, fewest).tables());
    }
}
