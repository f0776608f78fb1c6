package fr.pixemploi.certification.finalization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final Instant NOW = Instant.parse("2026-12-08T10:00:00Z");

    @Test
    void tellsAllThatHoldsItUpAtOnce() {
        assertThat(new Checklist(1, 2, List.of(absent(null)), null, 0).open())
                .containsExactly(
                        PointCode.TESTS_BACK,
                        PointCode.ALERTS_HANDLED,
                        PointCode.ABSENCES_EXPLAINED,
                        PointCode.ATTENDANCE_SIGNED);
    }

    @Test
    void nothingHoldsUpWhatIsInOrder() {
        Absentee explained = absent(new Absentee.Reason("did-not-come", null, "claire", NOW));

        assertThat(new Checklist(0, 0, List.of(explained), declared(true, null), 0).open())
                .isEmpty();
        assertThat(new Checklist(0, 0, List.of(explained, absent(null)), declared(true, null), 0).open())
                .containsExactly(PointCode.ABSENCES_EXPLAINED);
        assertThat(new Checklist(0, 0, List.of(), declared(false, null), 0).open())
                .containsExactly(PointCode.ATTENDANCE_SIGNED);
    }

    @Test
    void aCommentStandsBesideAnIncidentAndNeverInItsPlace() {
        assertThat(new Checklist(0, 0, List.of(), declared(true, "Tout s'est bien passé."), 0).open())
                .containsExactly(PointCode.INCIDENTS_BY_CATEGORY);
        assertThat(new Checklist(0, 0, List.of(), declared(true, "Voir l'incident."), 1).open())
                .isEmpty();
    }

    private static Absentee absent(Absentee.@Nullable Reason reason) {
        return new Absentee(UUID.randomUUID(), 7, reason);
    }

    private static ClosingDeclaration declared(boolean signed, @Nullable String comment) {
        return new ClosingDeclaration(signed, comment, "claire", NOW);
    }
}
