package fr.pixemploi.portal.room;

import fr.pixemploi.client.certification.model.CentreDay;
import fr.pixemploi.portal.PortalSettings;
import fr.pixemploi.portal.reader.Me;
import fr.pixemploi.portal.reader.Paris;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Today's sessions of the centres where somebody watches. */
@Path("/salle")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class RoomsPage {

    private final Calls calls;
    private final Certification certification;
    private final PortalSettings settings;
    private final Me me;

    RoomsPage(Calls calls, Certification certification, PortalSettings settings, Me me) {
        this.calls = calls;
        this.certification = certification;
        this.settings = settings;
        this.me = me;
    }

    /** A centre and its day. */
    record CentreToday(UUID centreId, Part<CentreDay> day) {}

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance rooms(List<CentreToday> centres, LocalDate day, String door);
    }

    @GET
    public String list() {
        LocalDate today = Paris.today();
        List<CentreToday> centres = Stream.concat(me.invigilatorAt().stream(), me.centreManagerAt().stream())
                .distinct()
                .map(id -> new CentreToday(id, calls.part(() -> certification.centres.getCentreDay(id, today))))
                .toList();
        return Templates.rooms(
                        centres,
                        today,
                        settings.assessmentPages()
                                        .orElse(settings.services().assessment())
                                        .toString()
                                        .replaceAll("/+$", "")
                                + "/invigilation/")
                .render();
    }
}
