package fr.pixemploi.profile.competence.domain.shared;

import static fr.pixemploi.profile.competence.domain.AResult.CRCN;
import static fr.pixemploi.profile.competence.domain.AResult.PERSON;
import static fr.pixemploi.profile.competence.domain.AResult.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.profile.competence.domain.AResult;
import fr.pixemploi.profile.competence.domain.Result;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharedProfileTest {
    private static final UUID AGENCY = new UUID(9, 1);
    private static final UUID SCHOOL = new UUID(9, 2);
    private static final Instant SUMMER = Instant.parse("2027-06-30T00:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2027-09-30T00:00:00Z");
    private static final Result OLDER =
            AResult.of(1, "2026-09-01").with("1.1", 0, 0.4).made();
    private static final Result NEWER =
            AResult.of(2, "2026-11-01").with("1.2", 1, 0.4).made();

    private static SharedProfile.Coverage shown(UUID structure, Result result, Instant until) {
        return new SharedProfile.Coverage(structure, result.id(), until);
    }

    private static List<SharedProfile> lines(SharedProfile.Coverage... coverages) {
        return SharedProfile.of(PERSON, List.of(OLDER, NEWER), List.of(coverages), List.of(CRCN), RULES);
    }

    @Test
    void withTheFirstGrantEndsWhatItAloneShowed() {
        List<SharedProfile> lines = lines(shown(AGENCY, NEWER, SUMMER), shown(AGENCY, OLDER, AUTUMN));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().since()).isEqualTo(Instant.EPOCH);
        assertThat(lines.getFirst().until()).isEqualTo(SUMMER);
        assertThat(lines.getFirst().newest()).isEqualTo(NEWER);
        assertThat(lines.getFirst().totalPix()).isEqualTo(32 + 48);
        assertThat(lines.getLast().since()).isEqualTo(SUMMER);
        assertThat(lines.getLast().until()).isEqualTo(AUTUMN);
        assertThat(lines.getLast().newest()).isEqualTo(OLDER);
        assertThat(lines.getLast().totalPix()).isEqualTo(32);
    }

    @Test
    void twoGrantsOfOneResultShowItUntilTheLaterOneEnds() {
        List<SharedProfile> lines = lines(shown(AGENCY, NEWER, SUMMER), shown(AGENCY, NEWER, AUTUMN));
        assertThat(lines).extracting(SharedProfile::until).containsExactly(SUMMER, AUTUMN);
        assertThat(lines).extracting(SharedProfile::newest).containsOnly(NEWER);
    }

    @Test
    void eachStructureSeesNothingButWhatItWasGiven() {
        List<SharedProfile> lines = lines(shown(AGENCY, NEWER, SUMMER), shown(SCHOOL, OLDER, SUMMER));
        assertThat(lines).extracting(SharedProfile::structureId).containsExactly(AGENCY, SCHOOL);
        assertThat(lines).extracting(SharedProfile::newest).containsExactly(NEWER, OLDER);
        assertThat(lines).extracting(SharedProfile::totalPix).containsExactly(48, 32);
        assertThat(lines()).isEmpty();
    }
}
