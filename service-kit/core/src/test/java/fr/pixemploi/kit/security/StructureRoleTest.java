package fr.pixemploi.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StructureRoleTest {
    private static final UUID A = UUID.fromString("01940000-0000-7000-8000-00000000000a");
    private static final UUID B = UUID.fromString("01940000-0000-7000-8000-00000000000b");
    private static final Caller CALLER = new Caller(
            "https://realm",
            "marc",
            "portal",
            Map.of(A, Set.of(StructureRole.MANAGER), B, Set.of(StructureRole.ADVISER, StructureRole.CENTRE_MANAGER)),
            Set.of(),
            Set.of(),
            Optional.empty());

    @Test
    void isReadFromItsLabelAndFromNothingElse() {
        for (StructureRole role : StructureRole.values())
            assertThat(StructureRole.of(role.label())).contains(role);
        assertThat(StructureRole.of("centre-manager")).contains(StructureRole.CENTRE_MANAGER);
        assertThat(StructureRole.of("MANAGER")).isEmpty();
        assertThat(StructureRole.of("operator")).isEmpty();
    }

    @Test
    void isHeldInOneStructureAndSaysNothingOfAnother() {
        assertThat(CALLER.has(StructureRole.MANAGER, A)).isTrue();
        assertThat(CALLER.has(StructureRole.MANAGER, B)).isFalse();
        assertThat(CALLER.hasAny(Set.of(StructureRole.MANAGER, StructureRole.ADVISER), B))
                .isTrue();
        assertThat(CALLER.structuresAs(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR))
                .containsExactly(B);
        assertThat(CALLER.structuresAs(StructureRole.PARTNER)).isEmpty();
    }
}
