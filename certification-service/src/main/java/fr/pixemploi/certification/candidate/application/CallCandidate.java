package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.centre.application.PlaceSession;
import fr.pixemploi.certification.centre.application.RecallContact;
import fr.pixemploi.certification.centre.domain.Contact;
import fr.pixemploi.certification.centre.domain.SessionSite;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** What a candidate is told beforehand, beside when and where: how to get in, how long it takes, whom to call. */
@ApplicationScoped
public class CallCandidate {
    private final PlaceSession placeSession;
    private final RecallContact recallContact;
    private final RecallVersion recallVersion;
    private final KnownStructures structures;

    CallCandidate(
            PlaceSession placeSession,
            RecallContact recallContact,
            RecallVersion recallVersion,
            KnownStructures structures) {
        this.placeSession = placeSession;
        this.recallContact = recallContact;
        this.recallVersion = recallVersion;
        this.structures = structures;
    }

    /**
     * What is told.
     *
     * @param site empty of a venue that the centre does not keep
     * @param testTime with the extra time of this candidate
     * @param receptionTime around it
     * @param centre its name; empty while nobody told
     */
    public record Call(
            Optional<SessionSite> site,
            Duration testTime,
            Duration receptionTime,
            Optional<String> centre,
            Optional<Contact> contact) {}

    Call handle(Session session, Candidate candidate) {
        CertificationVersion version = recallVersion.handle(session.versionId());
        return new Call(
                placeSession.siteOf(session.id()),
                version.testTime(candidate.extraTimePercentage()),
                version.receptionTime(),
                structures.find(session.centreId()).map(KnownStructure::name),
                recallContact.handle(session.centreId()));
    }
}
