package fr.pixemploi.assessment.diagnosis.application;

import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnoses;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.result.application.AnnounceConsent;
import fr.pixemploi.assessment.result.domain.Consent;
import fr.pixemploi.assessment.result.domain.ResultRefusal;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A person shares a completed diagnosis with a structure, for a purpose, until some time: the same act, event and grant as for a
 * result, with the diagnosis in the result's place.
 */
@ApplicationScoped
public class ShareDiagnosis {
    private final Diagnoses diagnoses;
    private final KnownStructures structures;
    private final AnnounceConsent announceConsent;
    private final Clock clock;

    ShareDiagnosis(Diagnoses diagnoses, KnownStructures structures, AnnounceConsent announceConsent, Clock clock) {
        this.diagnoses = diagnoses;
        this.structures = structures;
        this.announceConsent = announceConsent;
        this.clock = clock;
    }

    @Transactional
    public UUID handle(UUID beneficiary, UUID id, UUID structure, SharingPurpose purpose, Instant until) {
        Diagnosis diagnosis = diagnoses.find(id, beneficiary).orElseThrow(DiagnosisRefusal.NotThere::new);
        if (diagnosis.status() != Diagnosis.Status.COMPLETED) throw new DiagnosisRefusal.DiagnosisNotOver();
        if (structures.find(structure).isEmpty()) throw new ResultRefusal.StructureUnknown();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Consent consent = new Consent(Ids.next(), beneficiary, id, structure, purpose, until, now, null);
        diagnoses.addConsent(consent);
        announceConsent.handle(consent);
        return consent.grant();
    }
}
