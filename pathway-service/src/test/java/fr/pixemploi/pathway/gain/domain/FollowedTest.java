package fr.pixemploi.pathway.gain.domain;

import static fr.pixemploi.pathway.pathway.domain.APathway.aPathway;
import static fr.pixemploi.pathway.pathway.domain.APathway.step;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of what a gain may be told. */
class FollowedTest {
    private static final Noted LATER = Noted.byNobody(Instant.parse("2026-12-20T09:00:00Z"));

    private static Pathway twoSteps() {
        return aPathway()
                .with("Mails", "2026-12-07", "2026-12-11", 12)
                .lifting("2.1")
                .with("Fichiers", Timing.SELF_PACED, "2026-12-14", "2026-12-18", 3)
                .lifting("1.2")
                .build();
    }

    @Test
    void nobodyFollowedAPathwayOfWhichNothingIsDone() {
        assertThat(Followed.of(twoSteps())).isEmpty();
    }

    @Test
    void onlyWhatStepsThatAreDoneWereToLiftCounts() {
        assertThat(Followed.of(twoSteps().complete(step(1), LATER).pathway()))
                .contains(new Followed(Set.of(new CompetenceCode("2.1")), Instant.parse("2026-12-11T00:00:00Z")));
    }

    @Test
    void aTestCountsAfterTheLastStepThatIsDone() {
        Pathway done = twoSteps().complete(step(1), LATER).pathway();
        assertThat(Followed.of(done.complete(step(2), LATER).pathway()))
                .hasValueSatisfying(followed -> assertThat(followed.until()).isEqualTo(LATER.at()));
    }
}
