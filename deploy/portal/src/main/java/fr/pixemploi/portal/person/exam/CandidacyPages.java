package fr.pixemploi.portal.person.exam;

import fr.pixemploi.client.assessment.model.Sitting;
import fr.pixemploi.client.assessment.model.StartSitting;
import fr.pixemploi.client.certification.model.Candidacy;
import fr.pixemploi.client.certification.model.CandidacyPage;
import fr.pixemploi.client.certification.model.CertificatePage;
import fr.pixemploi.client.certification.model.Complaint;
import fr.pixemploi.client.certification.model.ComplaintRequest;
import fr.pixemploi.client.certification.model.MyBookingPage;
import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** My certification: what I asked for, when and where it is and what to bring, its result and a complaint about it. */
@Path("/mon-espace/certification")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class CandidacyPages {
    private static final String HERE = "/mon-espace/certification/inscriptions/";

    private final Calls calls;
    private final Certification certification;
    private final Assessment assessment;
    private final Profile profile;

    CandidacyPages(Calls calls, Certification certification, Assessment assessment, Profile profile) {
        this.calls = calls;
        this.assessment = assessment;
        this.certification = certification;
        this.profile = profile;
    }

    /** Each part by itself. */
    record Exams(
            Part<Beneficiary> file,
            Part<CandidacyPage> candidacies,
            Part<MyBookingPage> bookings,
            Part<CertificatePage> certificates) {
        public boolean isNotLinked() {
            return Stream.of(candidacies, bookings, certificates).anyMatch(Part::isNotLinked);
        }
    }

    @CheckedTemplate(basePath = "person/exam")
    static class Templates {
        static native TemplateInstance exams(Exams exams);

        static native TemplateInstance candidacy(Candidacy candidacy, List<Complaint> complaints);
    }

    @GET
    @Authenticated
    public String show(@QueryParam("suite") @Nullable String cursor) {
        return Templates.exams(new Exams(
                        calls.part(() -> profile.myFile.getMyFile(null)),
                        calls.part(() -> certification.candidates.listMyCandidacies(cursor, 20)),
                        calls.part(() -> certification.bookings.listMyBookings(null, 50)),
                        calls.part(() -> certification.certificates.listMyCertificates(null, 50))))
                .render();
    }

    @GET
    @Path("/inscriptions/{id}")
    @Authenticated
    public String candidacy(@PathParam("id") UUID id) {
        Candidacy candidacy = find(id);
        List<Complaint> complaints = candidacy.getResult() == null
                ? List.of()
                : calls.get(() -> certification.complaints.listMyComplaints(id));
        return Templates.candidacy(candidacy, complaints).render();
    }

    /** The service lists them and shows none by itself; nobody has many. */
    private Candidacy find(UUID id) {
        String cursor = null;
        do {
            String after = cursor;
            CandidacyPage page = calls.get(() -> certification.candidates.listMyCandidacies(after, 50));
            for (Candidacy one : page.getItems()) if (one.getCandidateId().equals(id)) return one;
            cursor = page.getNextCursor();
        } while (cursor != null);
        throw new NotFoundException();
    }

    /** Once the invigilator let me in. */
    @POST
    @Path("/inscriptions/{id}/test")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        StartSitting start = new StartSitting().authorisationId(find(id).getAuthorisationId());
        Sitting sitting = calls.get(() -> assessment.sittings.startSitting(once, start));
        return Go.to("/test/" + sitting.getId());
    }

    @POST
    @Path("/inscriptions/{id}/reclamation")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response complain(
            @PathParam("id") UUID id, @FormParam("text") String text, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> certification.complaints.fileComplaint(id, once, new ComplaintRequest().text(text)));
        return Go.to(HERE + id, Done.COMPLAINT_FILED);
    }
}
