package fr.pixemploi.profile.staff.rest;

import fr.pixemploi.profile.staff.domain.Colleague;
import fr.pixemploi.profile.staff.domain.StaffRole;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A colleague to invite.
 *
 * @param email at work: by it the account is found or made
 */
@Schema(name = "InviteStaffRequest")
record InviteRequest(
        @NotNull @Email @Size(max = 200) @Schema(examples = "nadia@exemple.fr")
        String email,

        @NotBlank @Size(max = 100) @Schema(examples = "Nadia")
        String firstName,

        @NotBlank @Size(max = 100) @Schema(examples = "Conseil")
        String lastName,

        @NotEmpty @Size(max = 4) List<@NotNull @Pattern(regexp = ROLE) String> roles) {
    static final String ROLE = "adviser|manager|invigilator|centre-manager";

    Colleague colleague() {
        return new Colleague(email, firstName, lastName);
    }

    static Set<StaffRole> roles(List<String> codes) {
        return codes.stream().map(StaffRole::of).collect(Collectors.toSet());
    }
}
