package fr.pixemploi.portal.adviser.group;

import fr.pixemploi.client.assessment.model.Campaign;
import fr.pixemploi.client.assessment.model.KioskCodeSheet;
import fr.pixemploi.client.assessment.model.KioskCodeSheetPerson;
import fr.pixemploi.client.assessment.model.MakeKioskCodeSheet;
import fr.pixemploi.client.profile.model.CaseloadFilter;
import fr.pixemploi.client.profile.model.Group;
import fr.pixemploi.client.profile.model.GroupAction;
import fr.pixemploi.client.profile.model.GroupActionLinePage;
import fr.pixemploi.client.profile.model.GroupMember;
import fr.pixemploi.client.profile.model.GroupMembers;
import fr.pixemploi.client.profile.model.GroupPeople;
import fr.pixemploi.client.profile.model.InviteGroupRequest;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.form.Typed;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Bridge;
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

/** What is done for all people of a group at once, and what became of it, person by person. */
@Path("/suivi/{structure}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class GroupActionPages {
    private final Calls calls;
    private final Profile profile;
    private final Assessment assessment;
    private final Bridge bridge;
    private final PortalSettings settings;

    GroupActionPages(Calls calls, Profile profile, Assessment assessment, Bridge bridge, PortalSettings settings) {
        this.calls = calls;
        this.profile = profile;
        this.assessment = assessment;
        this.bridge = bridge;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "group")
    static class Templates {
        static native TemplateInstance action(
                UUID structure,
                GroupAction action,
                @Nullable Part<Campaign> campaign,
                Part<GroupActionLinePage> lines,
                @Nullable String outcome);

        static native TemplateInstance sheet(UUID structure, Group group, KioskCodeSheet sheet, String kiosk);
    }

    @POST
    @Path("/groupes/{id}/invitations")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("campaignCode") @Nullable String campaign,
            @FormParam(FormState.ONCE) String once) {
        InviteGroupRequest request = new InviteGroupRequest()
                .structureId(structure)
                .campaignCode(Typed.text(campaign))
                .people(new GroupPeople().beneficiaryIds(null).filter(new CaseloadFilter().group(id)));
        GroupAction begun = calls.get(() -> profile.groupActions.inviteGroup(once, request));
        return Go.to("/suivi/" + structure + "/actions/" + begun.getId());
    }

    /** @param outcome only people of whom this became */
    @GET
    @Path("/actions/{id}")
    @Authenticated
    public String report(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @QueryParam("issue") @Nullable String outcome,
            @QueryParam("suite") @Nullable String cursor) {
        Part<GroupActionLinePage> lines =
                calls.part(() -> profile.groupActions.listGroupActionLines(id, cursor, 50, Typed.text(outcome)));
        GroupAction action = calls.get(() -> profile.groupActions.getGroupAction(id));
        String code = action.getCampaignCode();
        Part<Campaign> campaign = code == null ? null : calls.part(() -> assessment.campaigns.getCampaign(code));
        return Templates.action(structure, action, campaign, lines, outcome).render();
    }

    /** Thirty slips at a time. @param after number of the last one that is printed already */
    @POST
    @Path("/actions/{id}/papier")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response slips(
            @PathParam("id") UUID id, @FormParam("after") int after, @FormParam(FormState.ONCE) String once) {
        return bridge.makeDocument(settings.services().profile(), "/v1/group-actions/" + id + "/slips?after=" + after);
    }

    /**
     * The answer of the form itself, since the codes are told this once. Who is on it was ticked.
     *
     * @param people at most thirty
     */
    @POST
    @Path("/groupes/{id}/codes")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String codes(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @FormParam("campaignCode") String campaign,
            @FormParam("people") @Nullable List<UUID> people,
            @FormParam("assisted") @Nullable String assisted,
            @FormParam(FormState.ONCE) String once) {
        List<UUID> ticked = people == null ? List.of() : people;
        Part<Group> group = calls.part(() -> profile.groups.getGroup(id));
        Part<Campaign> chosen = calls.part(() -> assessment.campaigns.getCampaign(campaign));
        GroupMembers members = calls.get(() -> profile.groups.listGroupMembers(id));
        boolean asksForNumber = calls.get(chosen).getQuestion() != null;
        List<KioskCodeSheetPerson> sheet = members.getItems().stream()
                .filter(member -> ticked.contains(member.getBeneficiaryId()))
                .map(member -> line(member, asksForNumber))
                .toList();
        MakeKioskCodeSheet request = new MakeKioskCodeSheet()
                .structureId(structure)
                .campaignCode(campaign)
                .assisted(assisted != null)
                .people(sheet);
        KioskCodeSheet made = calls.get(() -> assessment.kiosks.makeKioskCodeSheet(once, request));
        return Templates.sheet(structure, calls.get(group), made, kiosk()).render();
    }

    /** Where kiosks are opened. */
    private String kiosk() {
        return settings.assessmentPages()
                        .orElse(settings.services().assessment())
                        .toString()
                        .replaceAll("/+$", "") + "/kiosk/";
    }

    /** As the adviser knows them: slips are handed out by name. */
    private static KioskCodeSheetPerson line(GroupMember member, boolean withNumber) {
        String name = member.getFirstName() + " " + member.getLastName();
        String label = name.length() > 60 ? name.substring(0, 60) : name;
        return new KioskCodeSheetPerson()
                .beneficiaryId(member.getBeneficiaryId())
                .label(label)
                .externalId(withNumber ? member.getExternalId() : null);
    }

    @POST
    @Path("/groupes/{id}/codes/{sheet}/fin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @PathParam("sheet") UUID sheet,
            @FormParam(FormState.ONCE) String once) {
        calls.run(() -> assessment.kiosks.withdrawKioskCodeSheet(sheet));
        return Go.to("/suivi/" + structure + "/groupes/" + id, Done.CODES_WITHDRAWN);
    }
}
