package fr.pixemploi.portal.person.sharing;

import fr.pixemploi.client.assessment.model.ResultPage;
import fr.pixemploi.client.profile.model.AcceptSharingRequest;
import fr.pixemploi.client.profile.model.MyFiles;
import fr.pixemploi.client.profile.model.Notice;
import fr.pixemploi.client.profile.model.ReadOfMyDataPage;
import fr.pixemploi.client.profile.model.ShareMyProfileRequest;
import fr.pixemploi.client.profile.model.SharingAskedOfMePage;
import fr.pixemploi.client.profile.model.SharingPage;
import fr.pixemploi.client.profile.model.SharingPurposes;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.reader.Language;
import fr.pixemploi.portal.reader.Paris;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who may see my results: asked, given, taken back; and who has looked. */
@Path("/mon-espace/partages")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SharingPages {
    private final Calls calls;
    private final Profile profile;
    private final Assessment assessment;
    private final Language language;

    SharingPages(Calls calls, Profile profile, Assessment assessment, Language language) {
        this.calls = calls;
        this.profile = profile;
        this.assessment = assessment;
        this.language = language;
    }

    @CheckedTemplate(basePath = "person/sharing")
    static class Templates {
        static native TemplateInstance sharings(MySharings my, Notice notice, Part<ReadOfMyDataPage> reads);
    }

    @GET
    @Authenticated
    public String show() {
        Part<ReadOfMyDataPage> reads = calls.part(() -> profile.reads.listMyReads(null, 20));
        String tag = language.tag();
        Part<Notice> notice = calls.part(() -> profile.notices.getNotice("partage", tag, null));
        Part<SharingAskedOfMePage> asked = calls.part(() -> profile.sharingRequests.listMySharingRequests(null, 50));
        Part<SharingPurposes> purposes = calls.part(() -> profile.sharings.listSharingPurposes());
        Part<ResultPage> results = calls.part(() -> assessment.results.listMyResults(null, 50));
        Part<MyFiles> files = calls.part(() -> profile.myFile.listMyFiles());
        SharingPage given = calls.get(() -> profile.sharings.listMySharings(null, 50));
        MySharings my = new MySharings(
                calls.get(asked).getItems(),
                given.getItems(),
                calls.get(results).getItems(),
                structures(calls.get(files)),
                calls.get(purposes).getItems());
        return Templates.sharings(my, calls.get(notice), reads).render();
    }

    private static List<UUID> structures(MyFiles files) {
        return files.getItems().stream()
                .map(one -> one.getFile().getStructureId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Asked by nobody: the person chooses all of it. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(
            @FormParam("structureId") UUID structure,
            @FormParam("purpose") String purpose,
            @FormParam("resultIds") List<UUID> results,
            @FormParam("future") boolean future,
            @FormParam("months") int months,
            @FormParam("noticeVersion") int noticeVersion,
            @FormParam(FormState.ONCE) String once) {
        ShareMyProfileRequest share = new ShareMyProfileRequest()
                .structureId(structure)
                .purpose(ShareMyProfileRequest.PurposeEnum.fromValue(purpose))
                .resultIds(results)
                .future(future)
                .until(Paris.inMonths(months))
                .noticeVersion(noticeVersion);
        calls.get(() -> profile.sharings.shareMyProfile(once, share));
        return Go.to("/mon-espace/partages", Done.SHARED);
    }

    @POST
    @Path("/demandes/{id}/oui")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @PathParam("id") UUID id,
            @FormParam("resultIds") List<UUID> results,
            @FormParam("future") boolean future,
            @FormParam("months") int months,
            @FormParam("noticeVersion") int noticeVersion,
            @FormParam(FormState.ONCE) String once) {
        AcceptSharingRequest yes = new AcceptSharingRequest()
                .until(Paris.inMonths(months))
                .resultIds(results)
                .future(future)
                .noticeVersion(noticeVersion);
        calls.get(() -> profile.sharingRequests.acceptSharingRequest(id, once, yes));
        return Go.to("/mon-espace/partages", Done.SHARED);
    }

    @POST
    @Path("/demandes/{id}/non")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.run(() -> profile.sharingRequests.refuseSharingRequest(id));
        return Go.to("/mon-espace/partages", Done.SHARING_REFUSED);
    }

    @POST
    @Path("/{grantId}/fin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("grantId") UUID grantId, @FormParam(FormState.ONCE) String once) {
        calls.run(() -> profile.sharings.withdrawMySharing(grantId));
        return Go.to("/mon-espace/partages", Done.SHARING_ENDED);
    }
}
