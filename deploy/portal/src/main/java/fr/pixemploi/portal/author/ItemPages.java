package fr.pixemploi.portal.author;

import fr.pixemploi.client.assessment.model.ItemPreview;
import fr.pixemploi.client.assessment.model.ItemProposalPage;
import fr.pixemploi.client.assessment.model.PublishedItem;
import fr.pixemploi.client.assessment.model.PublishedItemPage;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Questions that are published, by competence and level, and one of them as people meet it. */
@Path("/questions")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class ItemPages {
    private static final int PAGE = 50;

    private final Calls calls;
    private final Assessment assessment;

    ItemPages(Calls calls, Assessment assessment) {
        this.calls = calls;
        this.assessment = assessment;
    }

    /** @param level null for all */
    record Filter(@Nullable String competence, @Nullable Integer level) {
        /** For the address of the next page. */
        public String query() {
            return (competence == null ? "" : "competence=" + competence + "&")
                    + (level == null ? "" : "level=" + level + "&");
        }
    }

    @CheckedTemplate(basePath = "author")
    static class Templates {
        static native TemplateInstance items(Filter filter, PublishedItemPage items, Part<ItemProposalPage> proposals);

        static native TemplateInstance item(PublishedItem item, Part<ItemPreview> preview, String file);
    }

    @GET
    public String list(
            @QueryParam("competence") @Nullable String competence,
            @QueryParam("level") @Nullable Integer level,
            @QueryParam("suite") @Nullable String cursor) {
        Filter filter = new Filter(competence == null || competence.isBlank() ? null : competence.strip(), level);
        Part<ItemProposalPage> proposals = calls.part(() -> assessment.itemBank.listProposals(null, PAGE));
        PublishedItemPage items = calls.get(
                () -> assessment.itemBank.listItems(filter.competence(), cursor, filter.level(), PAGE, null, null));
        return Templates.items(filter, items, proposals).render();
    }

    @GET
    @Path("/{itemId}")
    public String show(@PathParam("itemId") String itemId) {
        Part<ItemPreview> preview = calls.part(() -> assessment.itemBank.previewItem(itemId, null, null, null));
        PublishedItem item = calls.get(() -> assessment.itemBank.getItem(itemId));
        return Templates.item(item, preview, ItemText.yaml(item.getFile())).render();
    }
}
