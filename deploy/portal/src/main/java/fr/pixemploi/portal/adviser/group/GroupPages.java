package fr.pixemploi.portal.adviser.group;

import fr.pixemploi.client.assessment.model.StructureCampaignPage;
import fr.pixemploi.client.profile.model.AddGroupMembersRequest;
import fr.pixemploi.client.profile.model.FormGroupRequest;
import fr.pixemploi.client.profile.model.Group;
import fr.pixemploi.client.profile.model.GroupKind;
import fr.pixemploi.client.profile.model.GroupMembers;
import fr.pixemploi.client.profile.model.GroupPage;
import fr.pixemploi.client.profile.model.GroupResults;
import fr.pixemploi.client.profile.model.TakeOutGroupMembersRequest;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
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
import org.jspecify.annotations.Nullable;

/** Groups; and one of them with its members and what they can do by theme. */
@Path("/suivi/{structure}/groupes")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class GroupPages {
    private final Calls calls;
    private final Profile profile;
    private final Assessment assessment;

    GroupPages(Calls calls, Profile profile, Assessment assessment) {
        this.calls = calls;
        this.profile = profile;
        this.assessment = assessment;
    }

    /** Each part by itself, so that a service that is away takes only its own away. */
    public record Whole(
            UUID structure,
            Group group,
            Part<GroupMembers> members,
            Part<GroupResults> results,
            Part<StructureCampaignPage> campaigns) {
        public String path() {
            return "/suivi/" + structure + "/groupes/" + group.getId();
        }
    }

    @CheckedTemplate(basePath = "group")
    static class Templates {
        static native TemplateInstance groups(UUID structure, GroupPage groups, String path);

        static native TemplateInstance group(Whole whole);
    }

    @GET
    @Authenticated
    public String list(@PathParam("structure") UUID structure, @QueryParam("suite") @Nullable String cursor) {
        GroupPage groups = calls.get(() -> profile.groups.listGroups(structure, cursor, 25, null));
        return Templates.groups(structure, groups, "/suivi/" + structure + "/groupes")
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response form(
            @PathParam("structure") UUID structure,
            @FormParam("name") @Nullable String name,
            @FormParam("kind") String kind,
            @FormParam("beginsOn") @Nullable String beginsOn,
            @FormParam("endsOn") @Nullable String endsOn,
            @FormParam(FormState.ONCE) String once) {
        FormGroupRequest group = new FormGroupRequest()
                .structureId(structure)
                .kind(GroupKind.fromValue(kind))
                .name(Typed.text(name))
                .beginsOn(Typed.day(beginsOn))
                .endsOn(Typed.day(endsOn));
        Group formed = calls.get(() -> profile.groups.formGroup(once, group));
        return Go.to("/suivi/" + structure + "/groupes/" + formed.getId(), Done.GROUP_FORMED);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public String show(@PathParam("structure") UUID structure, @PathParam("id") UUID id) {
        Part<GroupMembers> members = calls.part(() -> profile.groups.listGroupMembers(id));
        Part<GroupResults> results = calls.part(() -> profile.groups.getGroupResults(id, null));
        Part<StructureCampaignPage> campaigns =
                calls.part(() -> assessment.campaigns.listStructureCampaigns(structure, false, null, 100, null));
        Group group = calls.get(() -> profile.groups.getGroup(id));
        return Templates.group(new Whole(structure, group, members, results, campaigns))
                .render();
    }

    /** @param numbers what the structure calls the people, one a line or with commas between */
    @POST
    @Path("/{id}/membres")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("externalIds") @Nullable String numbers,
            @FormParam(FormState.ONCE) String once) {
        List<String> typed = numbers == null
                ? List.of()
                : numbers.lines()
                        .flatMap(line -> List.of(line.split("[,;]", -1)).stream())
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .toList();
        calls.run(() -> profile.groups.addGroupMembers(id, new AddGroupMembersRequest().externalIds(typed)));
        return Go.to("/suivi/" + structure + "/groupes/" + id, Done.SAVED);
    }

    @POST
    @Path("/{id}/membres/{person}/fin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOut(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @PathParam("person") UUID person,
            @FormParam(FormState.ONCE) String once) {
        TakeOutGroupMembersRequest out = new TakeOutGroupMembersRequest().beneficiaryIds(List.of(person));
        calls.run(() -> profile.groups.takeOutGroupMembers(id, out));
        return Go.to("/suivi/" + structure + "/groupes/" + id, Done.OUT_OF_GROUP);
    }
}
