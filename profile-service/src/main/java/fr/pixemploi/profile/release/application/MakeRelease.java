package fr.pixemploi.profile.release.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.kit.release.Labelled;
import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.release.Release;
import fr.pixemploi.kit.release.ReleaseMaker;
import fr.pixemploi.profile.release.domain.Definitions;
import fr.pixemploi.profile.release.domain.Facet;
import fr.pixemploi.profile.release.domain.Participants;
import fr.pixemploi.profile.release.domain.Tabulation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;

/** Of people who share their results: one reading, and tables made in memory. */
@ApplicationScoped
class MakeRelease implements ReleaseMaker {
    private static final String DATA = "release/definitions.yaml";

    private final Definitions definitions = PackagedYaml.read(DATA, Definitions.class);
    private final Participants participants;

    MakeRelease(Participants participants) {
        this.participants = participants;
    }

    @Override
    public Made make(Quarter quarter, byte[] key, int fewest, Instant now) {
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
