package fr.pixemploi.profile.situation.rest;

import fr.pixemploi.profile.situation.domain.Equipment;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person can use at home; absent what nobody asked.
 *
 * @param connection how the person gets online at home
 * @param ease how the person gets along with it: one of /v1/situation-codes
 */
@Schema(name = "Equipment")
record EquipmentView(
        @Nullable Boolean computer,
        @Nullable Boolean smartphone,
        Equipment.@Nullable Connection connection,
        @Nullable Boolean printer,

        @Nullable @Pattern(regexp = SituationRequest.CODE) @Schema(examples = "with-help")
        String ease) {
    static @Nullable EquipmentView of(@Nullable Equipment said) {
        return said == null
                ? null
                : new EquipmentView(said.computer(), said.smartphone(), said.connection(), said.printer(), said.ease());
    }

    Equipment equipment() {
        return new Equipment(computer, smartphone, connection, printer, ease);
    }
}
