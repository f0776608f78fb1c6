package fr.pixemploi.certification.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private static final Instant MONDAY = Instant.parse("2026-12-07T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-12-08T08:00:00Z");

    private static Organisation.Said by(boolean declared, String... invigilators) {
        return new Organisation.Said(List.of(invigilators), 21, 0, false, declared, declared);
    }

    @Test
    void aDeclarationKeepsWhoMadeItFirst() {
        Organisation first = Organisation.unsaid(Ids.next()).arranged(by(true, "Inès"), "claire", MONDAY);
        Organisation again = first.arranged(by(true, "Inès"), "paul", TUESDAY);
        assertThat(again.untrained()).isEqualTo(new Declaration("claire", MONDAY));
        assertThat(again.unrelated()).isEqualTo(new Declaration("claire", MONDAY));
        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void withOtherInvigilatorsItIsDeclaredAnew() {
        Organisation first = Organisation.unsaid(Ids.next()).arranged(by(true, "Inès"), "claire", MONDAY);
        Organisation others = first.arranged(by(true, "Inès", "Malik"), "paul", TUESDAY);
        assertThat(others.untrained()).isEqualTo(new Declaration("paul", TUESDAY));
    }

    @Test
    void whatIsNotDeclaredAnyMoreIsGone() {
        Organisation first = Organisation.unsaid(Ids.next()).arranged(by(true, "Inès"), "claire", MONDAY);
        assertThat(first.arranged(by(false, "Inès"), "claire", TUESDAY).unrelated())
                .isNull();
    }
}
