package fr.pixemploi.portal.person;

import fr.pixemploi.client.assessment.model.DiagnosisPage;
import fr.pixemploi.client.assessment.model.ResultPage;
import fr.pixemploi.client.assessment.model.Sitting;
import fr.pixemploi.client.assessment.model.SittingPage;
import fr.pixemploi.client.certification.model.CandidacyPage;
import fr.pixemploi.client.pathway.model.PathwayPage;
import fr.pixemploi.client.profile.model.Beneficiary;
import fr.pixemploi.client.profile.model.SharingAskedOfMePage;
import fr.pixemploi.portal.services.Assessment;
import fr.pixemploi.portal.services.Calls;
import fr.pixemploi.portal.services.Certification;
import fr.pixemploi.portal.services.Part;
import fr.pixemploi.portal.services.Pathway;
import fr.pixemploi.portal.services.Profile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;

/** Where a person's day here begins: what waits for them, and the next thing to do. */
@Path("/mon-espace")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class SpacePage {
    private final Calls calls;
    private final Profile profile;
    private final Assessment assessment;
    private final Pathway pathway;
    private final Certification certification;

    SpacePage(Calls calls, Profile profile, Assessment assessment, Pathway pathway, Certification certification) {
        this.calls = calls;
        this.profile = profile;
        this.assessment = assessment;
        this.pathway = pathway;
        this.certification = certification;
    }

    /** Each part by itself, so that a service that is away takes only its own away. */
    record Space(
            Part<Beneficiary> file,
            Part<SharingAskedOfMePage> asked,
            Part<SittingPage> sittings,
            Part<DiagnosisPage> diagnoses,
            Part<ResultPage> results,
            Part<PathwayPage> pathways,
            Part<CandidacyPage> candidacies) {

        /** Without a file there is nothing else to say; a service that is away does not say that there is none. */
        public boolean isWithoutFile() {
            return file.isMissing();
        }

        /** The others hear of a file that was just linked a moment later. */
        public boolean isPreparing() {
            return Stream.of(sittings, results, pathways, candidacies).anyMatch(Part::isNotLinked);
        }

        /** What is said of the diagnosis beside tests. */
        public FirstDiagnosis diagnosis() {
            return FirstDiagnosis.of(diagnoses.getValue());
        }

        /** Questions that are behind; one that a pause took off the screen is not asked again, and is among them. */
        public int seen(Sitting sitting) {
            return sitting.getNumber() - 1;
        }

        /** A test that was begun and not ended, the newest. */
        public List<Sitting> open() {
            SittingPage page = sittings.getValue();
            return page == null
                    ? List.of()
                    : page.getItems().stream()
                            .filter(sitting -> sitting.getEndedAt() == null)
                            .limit(1)
                            .toList();
        }
    }

    @CheckedTemplate(basePath = "person")
    static class Templates {
        static native TemplateInstance space(Space space);
    }

    @GET
    public String show() {
        return Templates.space(new Space(
                        calls.part(() -> profile.myFile.getMyFile(null)),
                        calls.part(() -> profile.sharingRequests.listMySharingRequests(null, null)),
                        calls.part(() -> assessment.sittings.listMySittings(null, 10)),
                        calls.part(() -> assessment.diagnoses.listMyDiagnoses(null, 10)),
                        calls.part(() -> assessment.results.listMyResults(null, 5)),
                        calls.part(() -> pathway.pathways.listMyPathways(null, 5)),
                        calls.part(() -> certification.candidates.listMyCandidacies(null, 5))))
                .render();
    }
}
