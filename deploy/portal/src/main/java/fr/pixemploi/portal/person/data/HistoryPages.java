package fr.pixemploi.portal.person.data;

import fr.pixemploi.client.profile.model.FileChange;
import fr.pixemploi.client.profile.model.FileChangePage;
import fr.pixemploi.client.profile.model.MyNotePage;
import fr.pixemploi.client.profile.model.ReadOfMyDataPage;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What others did with my data: who read it, who changed my file, what advisers noted. */
@Path("/mon-espace/donnees")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class HistoryPages {
    private final Calls calls;
    private final Profile profile;

    HistoryPages(Calls calls, Profile profile) {
        this.calls = calls;
        this.profile = profile;
    }

    /** Changes of a file; the codes of its fields are open, and one that nobody here knows is told as a change of the file. */
    record Changes(FileChangePage page) {
        public String field(FileChange change) {
            return switch (change.getField()) {
                case "firstName", "lastName", "birthDate", "email", "phone", "externalId" -> change.getField();
                default -> "other";
            };
        }
    }

    @CheckedTemplate(basePath = "person/data")
    static class Templates {
        static native TemplateInstance reads(ReadOfMyDataPage reads);

        static native TemplateInstance changes(Changes changes);

        static native TemplateInstance notes(MyNotePage notes);
    }

    @GET
    @Path("/lectures")
    public String reads(@QueryParam("suite") @Nullable String cursor) {
        return Templates.reads(calls.get(() -> profile.reads.listMyReads(cursor, 50)))
                .render();
    }

    @GET
    @Path("/changements")
    public String changes(@QueryParam("suite") @Nullable String cursor) {
        return Templates.changes(new Changes(calls.get(() -> profile.myFile.listMyFileChanges(cursor, 50))))
                .render();
    }

    @GET
    @Path("/notes")
    public String notes(@QueryParam("suite") @Nullable String cursor) {
        return Templates.notes(calls.get(() -> profile.myFile.listMyNotes(cursor, 50)))
                .render();
    }
}
