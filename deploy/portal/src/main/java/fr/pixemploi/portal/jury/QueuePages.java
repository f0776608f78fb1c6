package fr.pixemploi.portal.jury;

import fr.pixemploi.client.certification.model.JuryQueuePage;
import fr.pixemploi.client.certification.model.JurySessionPage;
import fr.pixemploi.client.certification.model.WaitingProposalPage;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
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

/** What waits: sessions by what of them needs a human, and proposals by who must not be the one that answers. */
@Path("/jury")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class QueuePages {
    private final Calls calls;
    private final Certification certification;

    QueuePages(Calls calls, Certification certification) {
        this.calls = calls;
        this.certification = certification;
    }

    @CheckedTemplate(basePath = "jury")
    static class Templates {
        static native TemplateInstance queue(JuryQueuePage queue, String filter);

        static native TemplateInstance sessions(JurySessionPage sessions);

        static native TemplateInstance proposals(WaitingProposalPage proposals);
    }

    /**
     * Proposals are told of from the sessions: who reads the list of them is told to their candidates.
     *
     * @param filter {@code humain}, {@code auto} or {@code moi}; all without it
     */
    @GET
    @Authenticated
    public String queue(@QueryParam("voir") @Nullable String filter, @QueryParam("suite") @Nullable String cursor) {
        String shown = filter == null ? "" : filter;
        Boolean automatic = switch (shown) {
            case "humain" -> Boolean.FALSE;
            case "auto" -> Boolean.TRUE;
            default -> null;
        };
        return Templates.queue(
                        calls.get(() -> certification.jury.listJuryQueue(automatic, cursor, 50, shown.equals("moi"))),
                        shown)
                .render();
    }

    @GET
    @Path("/sessions")
    @Authenticated
    public String sessions(@QueryParam("suite") @Nullable String cursor) {
        return Templates.sessions(calls.get(() -> certification.jury.listJurySessions(cursor, 50)))
                .render();
    }

    @GET
    @Path("/propositions")
    @Authenticated
    public String proposals(@QueryParam("suite") @Nullable String cursor) {
        return Templates.proposals(calls.get(() -> certification.jury.listWaitingProposals(cursor, 50)))
                .render();
    }
}
