package fr.pixemploi.portal.person.diagnosis;

import fr.pixemploi.client.assessment.model.AnswerDiagnosisQuestion;
import fr.pixemploi.client.assessment.model.Device;
import fr.pixemploi.client.assessment.model.Diagnosis;
import fr.pixemploi.client.assessment.model.DiagnosisPage;
import fr.pixemploi.client.assessment.model.Need;
import fr.pixemploi.client.assessment.model.ShareDiagnosis;
import fr.pixemploi.client.assessment.model.StartDiagnosis;
import fr.pixemploi.client.profile.model.MyFiles;
import fr.pixemploi.client.profile.model.SharingPurposes;
import fr.pixemploi.portal.form.Done;
import fr.pixemploi.portal.form.FormState;
import fr.pixemploi.portal.form.Go;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entry diagnosis, one question on a page; it may be left and gone on with at any moment. */
@Path("/mon-espace/diagnostic")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class DiagnosisPages {
    private static final String HERE = "/mon-espace/diagnostic/";

    private final Calls calls;
    private final Assessment assessment;
    private final Profile profile;

    DiagnosisPages(Calls calls, Assessment assessment, Profile profile) {
        this.calls = calls;
        this.assessment = assessment;
        this.profile = profile;
    }

    @CheckedTemplate(basePath = "person/diagnosis")
    static class Templates {
        static native TemplateInstance diagnoses(DiagnosisPage diagnoses);

        static native TemplateInstance open(MyDiagnosis my);

        static native TemplateInstance over(
                Diagnosis diagnosis, MyDiagnosis my, List<UUID> structures, Part<SharingPurposes> purposes);
    }

    @GET
    @Authenticated
    public String list(@QueryParam("suite") @Nullable String cursor) {
        return Templates.diagnoses(calls.get(() -> assessment.diagnoses.listMyDiagnoses(cursor, 20)))
                .render();
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @FormParam("device") String device,
            @FormParam("needs") List<String> needs,
            @FormParam(FormState.ONCE) String once) {
        StartDiagnosis start = new StartDiagnosis().device(Device.fromValue(device));
        if (!needs.isEmpty())
            start.needs(new LinkedHashSet<>(needs.stream().map(Need::fromValue).toList()));
        Diagnosis begun = calls.get(() -> assessment.diagnoses.startDiagnosis(once, start));
        return Go.to(HERE + begun.getId());
    }

    /** @param wanted id of a question whose answer is to be changed */
    @GET
    @Path("/{id}")
    @Authenticated
    public String show(@PathParam("id") UUID id, @QueryParam("question") @Nullable String wanted) {
        Diagnosis diagnosis = calls.get(() -> assessment.diagnoses.getDiagnosis(id));
        if (diagnosis.getStatus() == Diagnosis.StatusEnum.OPEN)
            return Templates.open(new MyDiagnosis(diagnosis, wanted)).render();
        Part<SharingPurposes> purposes = calls.part(() -> profile.sharings.listSharingPurposes());
        MyFiles files = calls.get(() -> profile.myFile.listMyFiles());
        List<UUID> structures = files.getItems().stream()
                .map(one -> one.getFile().getStructureId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Templates.over(diagnosis, new MyDiagnosis(diagnosis, null), structures, purposes)
                .render();
    }

    @POST
    @Path("/{id}/reponses")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id,
            @FormParam("questionId") String question,
            @FormParam("choice") String choice,
            @FormParam(FormState.ONCE) String once) {
        AnswerDiagnosisQuestion answer =
                new AnswerDiagnosisQuestion().questionId(question).choice(choice);
        calls.get(() -> assessment.diagnoses.answerDiagnosisQuestion(id, answer));
        return Go.to(HERE + id);
    }

    @POST
    @Path("/{id}/fin")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, @FormParam(FormState.ONCE) String once) {
        calls.get(() -> assessment.diagnoses.endDiagnosis(id));
        return Go.to(HERE + id);
    }

    @POST
    @Path("/{id}/partage")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(
            @PathParam("id") UUID id,
            @FormParam("structureId") UUID structure,
            @FormParam("purpose") String purpose,
            @FormParam("months") int months,
            @FormParam(FormState.ONCE) String once) {
        ShareDiagnosis share = new ShareDiagnosis()
                .structureId(structure)
                .purpose(ShareDiagnosis.PurposeEnum.fromValue(purpose))
                .until(Paris.inMonths(months));
        calls.get(() -> assessment.diagnoses.shareDiagnosis(id, once, share));
        return Go.to(HERE + id, Done.SHARED);
    }
}
