package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.SessionSite;
import fr.pixemploi.certification.centre.domain.Site;
import fr.pixemploi.certification.centre.domain.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Finds the venue that a session is opened at, keeps for the session what it is like that day, and tells it again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlaceSession {
    private final Sites sites;

    PlaceSession(Sites sites) {
        this.sites = sites;
    }

    /** A venue, if it is that centre's. */
    public Optional<Site> venue(UUID id, UUID centreId) {
        return sites.find(id, centreId);
    }

    public void handle(UUID sessionId, Site site) {
        sites.place(sessionId, site);
    }

    /** It is held somewhere else, of which nothing of the kind is known. */
    public void leave(UUID sessionId) {
        sites.leave(sessionId);
    }

    /** What it was like there when the session was opened; empty of a venue that the centre does not keep. */
    public Optional<SessionSite> siteOf(UUID sessionId) {
        return sites.of(sessionId);
    }

    /** Computers of the venue, as they were counted when the session was opened; empty when nobody said. */
    public Optional<Integer> computersOf(UUID sessionId) {
        return sites.computersOf(sessionId);
    }
}
