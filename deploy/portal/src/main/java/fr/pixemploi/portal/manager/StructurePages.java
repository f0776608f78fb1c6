package fr.pixemploi.portal.manager;

import fr.pixemploi.client.profile.model.StructurePage;
import fr.pixemploi.client.profile.model.StructureView;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Profile;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A structure, and those below it. */
@Path("/pilotage/{structure}/structures")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class StructurePages {
    private final Calls calls;
    private final Profile profile;

    StructurePages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "manager")
    static class Templates {
        static native TemplateInstance structures(UUID structure, StructureView view, Part<StructurePage> below);
    }

    @GET
    @Authenticated
    public String show(@PathParam("structure") UUID structure, @QueryParam("suite") @Nullable String cursor) {
        Part<StructurePage> below = calls.part(() -> profile.structures.listStructures(
                null, null, cursor, null, null, null, 50, null, structure, null, null));
        StructureView view = calls.get(() -> profile.structures.getStructure(structure, null));
        return Templates.structures(structure, view, below).render();
    }
}
