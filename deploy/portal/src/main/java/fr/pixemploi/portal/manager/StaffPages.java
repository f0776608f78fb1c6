package fr.pixemploi.portal.manager;

import fr.pixemploi.client.profile.model.DepartStaffMemberRequest;
import fr.pixemploi.client.profile.model.InviteStaffRequest;
import fr.pixemploi.client.profile.model.InviteStaffRequest.RolesEnum;
import fr.pixemploi.client.profile.model.Membership;
import fr.pixemploi.client.profile.model.StaffMember;
import fr.pixemploi.client.profile.model.StaffPage;
import fr.pixemploi.client.profile.model.StructureView;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who works in a structure, who is to, and who leaves it. */
@Path("/pilotage/{structure}/equipe")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class StaffPages {
    private final Calls calls;
    private final Profile profile;

    StaffPages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "manager")
    static class Templates {
        static native TemplateInstance staff(UUID structure, StaffPage staff, List<String> roles, String path);

        static native TemplateInstance departure(
                UUID structure, StaffMember member, List<StaffMember> colleagues, String path);
    }

    @GET
    @Authenticated
    public String list(@PathParam("structure") UUID structure, @QueryParam("suite") @Nullable String cursor) {
        Part<StructureView> view = calls.part(() -> profile.structures.getStructure(structure, null));
        StaffPage staff = calls.get(() -> profile.staff.listStaff(structure, cursor, 50));
        StructureView known = view.getValue();
        boolean centre = known != null && known.getKind().equals("certification-centre");
        return Templates.staff(structure, staff, roles(centre), path(structure)).render();
    }

    /** Invigilators and centre managers are of certification centres only. */
    private static List<String> roles(boolean centre) {
        return Stream.of(RolesEnum.values())
                .filter(role -> centre || role == RolesEnum.ADVISER || role == RolesEnum.MANAGER)
                .map(RolesEnum::getValue)
                .toList();
    }

    private static String path(UUID structure) {
        return "/pilotage/" + structure + "/equipe";
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @PathParam("structure") UUID structure,
            @FormParam("email") @Nullable String email,
            @FormParam("firstName") @Nullable String firstName,
            @FormParam("lastName") @Nullable String lastName,
            @FormParam("roles") @Nullable List<String> roles,
            @FormParam(FormState.ONCE) String once) {
        InviteStaffRequest colleague = new InviteStaffRequest()
                .email(Typed.text(email))
                .firstName(Typed.text(firstName))
                .lastName(Typed.text(lastName))
                .roles(
                        roles == null
                                ? List.of()
                                : roles.stream().map(RolesEnum::fromValue).toList());
        calls.get(() -> profile.staff.inviteStaff(structure, once, colleague));
        return Go.to(path(structure), Done.STAFF_INVITED);
    }

    @GET
    @Path("/{id}/depart")
    @Authenticated
    public String leaving(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        Part<StaffPage> staff = calls.part(() -> profile.staff.listStaff(structure, null, 200));
        StaffMember member = calls.get(() -> profile.staff.getStaffMember(id));
        List<StaffMember> colleagues = calls.get(staff).getItems().stream()
                .filter(colleague -> !colleague.getId().equals(id))
                .toList();
        return Templates.departure(structure, member, colleagues, path(structure) + "/" + id + "/depart")
                .render();
    }

    @POST
    @Path("/{id}/depart")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response depart(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("handOverTo") @Nullable String colleague,
            @FormParam("version") String version,
            @FormParam(FormState.ONCE) String once) {
        String to = Typed.text(colleague);
        DepartStaffMemberRequest departure = new DepartStaffMemberRequest();
        if (to != null) departure.handOverTo(UUID.fromString(to));
        calls.get(() -> profile.staff.departStaffMember(id, '"' + version + '"', departure));
        return Go.to(path(structure), Done.STAFF_DEPARTED);
    }

    /** Whether somebody is still there, or on the way out. */
    @TemplateExtension
    static final class Staying {
        private Staying() {}

        static boolean isStaying(StaffMember member) {
            return member.getMemberships().stream().anyMatch(Membership::getWanted);
        }
    }
}
