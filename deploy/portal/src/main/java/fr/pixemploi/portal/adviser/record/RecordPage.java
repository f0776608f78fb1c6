package fr.pixemploi.portal.adviser.record;

import fr.pixemploi.client.assessment.ApiException;
import fr.pixemploi.client.assessment.model.Diagnosis;
import fr.pixemploi.client.pathway.model.PathwaySummaryPage;
import fr.pixemploi.client.profile.ApiResponse;
import fr.pixemploi.client.profile.model.AskedSharing;
import fr.pixemploi.client.profile.model.AskedSharingPage;
import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.client.profile.model.FollowUp;
import fr.pixemploi.client.profile.model.GroupPage;
import fr.pixemploi.client.profile.model.NotePage;
import fr.pixemploi.client.profile.model.SharingPurposes;
import fr.pixemploi.client.profile.model.TaskPage;
import fr.pixemploi.portal.adviser.referent.Following;
import fr.pixemploi.portal.reader.Paris;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Pathway;
import fr.pixemploi.portal.services.Profile;
import fr.pixemploi.portal.services.Read;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person: what they share, their pathways, and what is to be done. */
@Path("/suivi/{structure}/personnes/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class RecordPage {
    /** How a request stands as long as it led to nothing. */
    private static final String NOT_SHARED = "not-shared";

    private final Calls calls;
    private final Profile profile;
    private final Pathway pathway;
    private final Assessment assessment;

    RecordPage(Calls calls, Profile profile, Pathway pathway, Assessment assessment) {
        this.calls = calls;
        this.profile = profile;
        this.pathway = pathway;
        this.assessment = assessment;
    }

    /**
     * When one meets next, as it stands and as it is changed.
     *
     * @param version of what was read, for the change to be refused when somebody else was faster
     */
    public record Meeting(FollowUp plan, String version) {
        static Meeting of(ApiResponse<FollowUp> answer) {
            return new Meeting(answer.getData(), Read.version(answer.getHeaders()));
        }

        /** A day that is planned is moved, and not taken away. */
        public boolean isPlanned() {
            return plan.getInterviewAt() != null;
        }

        public String day() {
            return plan.getInterviewAt() == null
                    ? ""
                    : Paris.local(plan.getInterviewAt()).toLocalDate().toString();
        }

        public String quiet() {
            return plan.getQuietUntil() == null ? "" : plan.getQuietUntil().toString();
        }

        public String time() {
            return plan.getInterviewAt() == null
                    ? ""
                    : Paris.local(plan.getInterviewAt()).format(DateTimeFormatter.ofPattern("HH:mm"));
        }
    }

    /** Each part by itself, so that a service that is away takes only its own away. */
    public record File(
            UUID structure,
            Beneficiary person,
            Part<Following> following,
            Part<fr.pixemploi.client.profile.model.Profile> shared,
            Part<List<Diagnosis>> diagnoses,
            Part<Meeting> meeting,
            Part<TaskPage> tasks,
            Part<NotePage> notes,
            Part<PathwaySummaryPage> pathways,
            Part<SharingPurposes> reasons,
            Part<AskedSharingPage> asked,
            Part<GroupPage> groups,
            boolean equipment) {
        public String path() {
            return "/suivi/" + structure + "/personnes/" + person.getId();
        }

        /** A request of this structure that the person can still answer. Of a refusal nothing is told: it looks the same. */
        public @Nullable AskedSharing waiting() {
            AskedSharingPage all = asked.getValue();
            if (all == null) return null;
            return all.getItems().stream()
                    .filter(one -> person.getId().equals(one.getBeneficiaryId()))
                    .filter(one -> NOT_SHARED.equals(one.getStatus()))
                    .filter(one -> one.getEndsAt().isAfter(OffsetDateTime.now(ZoneOffset.UTC)))
                    .findFirst()
                    .orElse(null);
        }

        /** A service that is away does not say that nothing is shared. */
        public boolean isSharingNothing() {
            return !shared.isAway() && !isSharingResult();
        }

        /** Whoever shares without a result has a profile without any, which says nothing of them. */
        public boolean isSharingResult() {
            fr.pixemploi.client.profile.model.Profile profile = shared.getValue();
            return profile != null && !profile.getTimeline().isEmpty();
        }
    }

    @CheckedTemplate(basePath = "record")
    static class Templates {
        static native TemplateInstance record(File file);
    }

    /** The newest entry diagnosis that the person shares with the structure; none when they share none. */
    private List<Diagnosis> newestShared(UUID structure, UUID person) throws ApiException {
        List<Diagnosis> newest = assessment
                .diagnoses
                .listSharedDiagnoses(structure, person, null, 1)
                .getItems();
        return newest.isEmpty()
                ? List.of()
                : List.of(assessment.diagnoses.getDiagnosis(newest.getFirst().getId()));
    }

    /** @param task {@code materiel} for the form of a new one to be open with that to do */
    @GET
    public String show(
            @PathParam("structure") UUID structure,
            @PathParam("id") UUID id,
            @QueryParam("suite") @Nullable String cursor,
            @QueryParam("tache") @Nullable String task) {
        Part<fr.pixemploi.client.profile.model.Profile> shared =
                calls.part(() -> profile.profiles.getProfile(id, structure, null));
        Part<List<Diagnosis>> diagnoses = calls.part(() -> newestShared(structure, id));
        Part<Following> following = calls.part(() -> Following.of(profile, structure, id));
        Part<Meeting> meeting = calls.part(() -> Meeting.of(profile.followUp.getFollowUpWithHttpInfo(id, null)));
        Part<TaskPage> tasks = calls.part(() -> profile.followUp.listTasks(id, null, 50));
        Part<NotePage> notes = calls.part(() -> profile.followUp.listNotes(id, cursor, 10));
        Part<PathwaySummaryPage> pathways =
                calls.part(() -> pathway.pathways.listStructurePathways(structure, id, null, 10, null, null));
        Part<SharingPurposes> reasons = calls.part(() -> profile.sharings.listSharingPurposes());
        Part<AskedSharingPage> asked =
                calls.part(() -> profile.sharingRequests.listSharingRequests(structure, null, 200));
        Part<GroupPage> groups = calls.part(() -> profile.groups.listGroups(structure, null, 100, null));
        Beneficiary person = calls.get(() -> profile.beneficiaries.getBeneficiary(id, null));
        return Templates.record(new File(
                        structure,
                        person,
                        following,
                        shared,
                        diagnoses,
                        meeting,
                        tasks,
                        notes,
                        pathways,
                        reasons,
                        asked,
                        groups,
                        "materiel".equals(task)))
                .render();
    }
}
