package fr.pixemploi.portal.adviser;

import fr.pixemploi.client.profile.model.CaseloadCounts;
import fr.pixemploi.client.profile.model.CaseloadPage;
import fr.pixemploi.client.profile.model.GroupPage;
import fr.pixemploi.client.profile.model.SaveListRequest;
import fr.pixemploi.client.profile.model.SavedList;
import fr.pixemploi.client.profile.model.SavedLists;
import fr.pixemploi.portal.adviser.referent.Colleagues;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a structure follows, by filters that stand in the address, and the filters that I kept under a name. */
@Path("/suivi/{structure}/personnes")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CaseloadPages {
    private final Calls calls;
    private final Profile profile;

    CaseloadPages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    /** A kept filter, and the way to it. */
    public record Kept(UUID id, String name, String query) {
        static Kept of(SavedList list) {
            return new Kept(
                    list.getId(), list.getName(), Filter.of(list.getFilter()).query());
        }
    }

    @CheckedTemplate(basePath = "adviser")
    static class Templates {
        static native TemplateInstance caseload(
                UUID structure,
                Filter filter,
                CaseloadPage people,
                Part<CaseloadCounts> counts,
                List<Kept> lists,
                Part<GroupPage> groups,
                Part<Colleagues> colleagues);
    }

    @GET
    @Authenticated
    public String list(
            @PathParam("structure") UUID structure,
            @Context UriInfo address,
            @QueryParam("suite") @Nullable String cursor) {
        Filter filter = Filter.of(address.getQueryParameters());
        Part<CaseloadCounts> counts = calls.part(() -> filter.counts(profile, structure));
        Part<SavedLists> lists = calls.part(() -> profile.caseload.listMyLists(structure));
        Part<GroupPage> groups = calls.part(() -> profile.groups.listGroups(structure, null, 100, null));
        Part<Colleagues> colleagues = calls.part(() -> Colleagues.of(profile, structure));
        CaseloadPage people = calls.get(() -> filter.page(profile, structure, cursor));
        SavedLists kept = lists.getValue();
        return Templates.caseload(
                        structure,
                        filter,
                        people,
                        counts,
                        kept == null
                                ? List.of()
                                : kept.getItems().stream().map(Kept::of).toList(),
                        groups,
                        colleagues)
                .render();
    }

    /** @param query the filter as it stands in the address of the page */
    @POST
    @Path("/listes")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("structure") UUID structure,
            @FormParam("name") String name,
            @FormParam("query") String query,
            @FormParam(FormState.ONCE) String once) {
        Filter filter = Filter.of(parse(query));
        SaveListRequest list =
                new SaveListRequest().structureId(structure).name(name).filter(filter.toSave());
        calls.get(() -> profile.caseload.saveList(once, list));
        String page = "/suivi/" + structure + "/personnes";
        return Go.to(filter.isOpen() ? page : page + "?" + filter.query(), Done.LIST_KEPT);
    }

    private static MultivaluedMap<String, String> parse(@Nullable String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        if (query == null || query.isBlank()) return parameters;
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) parameters.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @POST
    @Path("/listes/{id}/fin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(
            @PathParam("structure") UUID structure, @PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.run(() -> profile.caseload.removeList(id));
        return Go.to("/suivi/" + structure + "/personnes", Done.LIST_DROPPED);
    }
}
