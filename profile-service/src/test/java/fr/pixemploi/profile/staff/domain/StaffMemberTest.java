package fr.pixemploi.profile.staff.domain;

import static fr.pixemploi.profile.staff.domain.MembershipState.DONE;
import static fr.pixemploi.profile.staff.domain.MembershipState.FAILED;
import static fr.pixemploi.profile.staff.domain.MembershipState.WISHED;
import static fr.pixemploi.profile.staff.domain.StaffRole.ADVISER;
import static fr.pixemploi.profile.staff.domain.StaffRole.CENTRE_MANAGER;
import static fr.pixemploi.profile.staff.domain.StaffRole.INVIGILATOR;
import static fr.pixemploi.profile.staff.domain.StaffRole.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.profile.structure.domain.StructureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffMemberTest {
    private static final Membership ADVISES = new Membership(ADVISER, true, DONE, null);

    private static StaffMember with(Membership... memberships) {
        return new StaffMember(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Colleague("Nadia@Exemple.fr", "Nadia", "Conseil"),
                "subject",
                true,
                List.of(memberships),
                null,
                1);
    }

    @Test
    void aRoleThatStaysIsLeftAloneAndOthersAreWished() {
        StaffMember changed = with(ADVISES).withRoles(Set.of(ADVISER, MANAGER));

        assertThat(changed.memberships()).containsExactly(ADVISES, new Membership(MANAGER, true, WISHED, null));
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void aRoleThatGoesIsWishedAwayAlsoWhenItWasNotThereYet() {
        Membership wished = new Membership(MANAGER, true, WISHED, null);

        assertThat(with(ADVISES, wished).departing().memberships())
                .containsExactly(
                        new Membership(ADVISER, false, WISHED, null), new Membership(MANAGER, false, WISHED, null));
        assertThat(with(ADVISES, wished).departing().stays()).isFalse();
    }

    @Test
    void whatFailedIsWishedOnceMoreWhenItIsNamedAgain() {
        Membership failed = new Membership(ADVISER, true, FAILED, MembershipTrouble.ADDRESS_NOT_VERIFIED);

        assertThat(with(failed).withRoles(Set.of(ADVISER)).memberships())
                .containsExactly(new Membership(ADVISER, true, WISHED, null));
        assertThat(with(failed).absent(null).memberships()).containsExactly(failed);
    }

    @Test
    void whoLeavesIsNoLongerAbsent() {
        StaffMember away = with(ADVISES)
                .absent(new Absence(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 24), UUID.randomUUID()));

        assertThat(away.departing().absence()).isNull();
    }

    @Test
    void anAddressIsTheSameHoweverItIsWritten() {
        assertThat(with().colleague().email()).isEqualTo("nadia@exemple.fr");
    }

    @Test
    void examsAreHeldInCertificationCentresOnly() {
        for (StructureKind kind : StructureKind.values()) {
            boolean centre = kind == StructureKind.CERTIFICATION_CENTRE;
            assertThat(INVIGILATOR.fits(kind)).as(kind.code()).isEqualTo(centre);
            assertThat(CENTRE_MANAGER.fits(kind)).as(kind.code()).isEqualTo(centre);
            assertThat(ADVISER.fits(kind)).isTrue();
            assertThat(MANAGER.fits(kind)).isTrue();
        }
    }
}
