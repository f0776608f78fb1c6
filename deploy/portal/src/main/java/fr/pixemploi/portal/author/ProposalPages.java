package fr.pixemploi.portal.author;

import fr.pixemploi.client.assessment.ApiResponse;
import fr.pixemploi.client.assessment.model.FileCheck;
import fr.pixemploi.client.assessment.model.ItemPreview;
import fr.pixemploi.client.assessment.model.ItemProposal;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Read;
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
import org.jspecify.annotations.Nullable;

/** Questions that are proposed and not yet published: written as a file, checked, looked at, changed, taken back. */
@Path("/questions/propositions")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ProposalPages {
    private final Calls calls;
    private final Assessment assessment;

    ProposalPages(Calls calls, Assessment assessment) {
        this.calls = calls;
        this.assessment = assessment;
    }

    @CheckedTemplate(basePath = "author")
    static class Templates {
        static native TemplateInstance writing(String file, @Nullable FileCheck check, String version);

        static native TemplateInstance proposal(Read<ItemProposal> proposal, Part<ItemPreview> preview, String file);
    }

    @GET
    @Authenticated
    public String begin() {
        return Templates.writing(ItemModel.FILE, null, "").render();
    }

    @GET
    @Path("/{itemId}")
    @Authenticated
    public String show(@PathParam("itemId") String itemId) {
        Part<ItemPreview> preview = calls.part(() -> assessment.itemBank.previewProposal(itemId, null, null, null));
        Read<ItemProposal> proposal = calls.get(() -> {
            ApiResponse<ItemProposal> answer = assessment.itemBank.getProposalWithHttpInfo(itemId);
            return new Read<>(answer.getData(), Read.version(answer.getHeaders()));
        });
        return Templates.proposal(
                        proposal, preview, ItemText.yaml(proposal.value().getFile()))
                .render();
    }

    /** Changes nothing, so that its answer may be a page: whoever loads it again checks again. */
    @POST
    @Path("/verification")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String check(
            @FormParam("file") String file,
            @FormParam("version") String version,
            @FormParam(FormState.ONCE) String once) {
        FileCheck check = calls.get(() -> assessment.itemBank.checkItemFile(file));
        return Templates.writing(file, check, version).render();
    }

    /** @param version in which the proposal that is changed was read, which its file does not say; empty for a new one, which never takes the place of another */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(
            @FormParam("file") String file,
            @FormParam("version") String version,
            @FormParam(FormState.ONCE) String once) {
        FileCheck check = calls.get(() -> assessment.itemBank.checkItemFile(file));
        boolean first = version.isBlank();
        ItemProposal proposal = calls.get(() -> assessment.itemBank.proposeItem(
                String.valueOf(check.getItemId()), file, first ? null : version, first ? "*" : null));
        return Go.to("/questions/propositions/" + proposal.getItemId(), Done.ITEM_PROPOSED);
    }

    @POST
    @Path("/{itemId}/retrait")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("itemId") String itemId,
            @FormParam("version") String version,
            @FormParam(FormState.ONCE) String once) {
        calls.run(() -> assessment.itemBank.withdrawProposal(itemId, version));
        return Go.to("/questions", Done.PROPOSAL_WITHDRAWN);
    }
}
