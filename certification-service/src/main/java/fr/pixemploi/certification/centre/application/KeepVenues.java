package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.CentreRefusal;
import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.certification.centre.domain.Place;
import fr.pixemploi.certification.centre.domain.Site;
import fr.pixemploi.certification.centre.domain.Sites;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A centre's manager keeps the venues of the centre. Sessions that were opened at one stay as they are. */
@ApplicationScoped
@Transactional
public class KeepVenues {
    private final Centres centres;
    private final Sites sites;
    private final Clock clock;

    KeepVenues(Centres centres, Sites sites, Clock clock) {
        this.centres = centres;
        this.sites = sites;
        this.clock = clock;
    }

    public Site add(Caller caller, UUID centreId, Place place) {
        managed(caller, centreId);
        Site site = Site.added(Ids.next(), centreId, place, clock.instant());
        sites.add(site);
        return site;
    }

    public Site change(Caller caller, UUID centreId, UUID id, ReadVersion read, Place place) {
        managed(caller, centreId);
        Site current = sites.lock(id, centreId).orElseThrow(CentreRefusal.NotFound::new);
        if (!read.is(current.version())) throw new CentreRefusal.ChangedMeanwhile();
        Site moved = current.moved(place);
        sites.change(moved);
        return moved;
    }

    public Site read(Caller caller, UUID centreId, UUID id) {
        managed(caller, centreId);
        return sites.find(id, centreId).orElseThrow(CentreRefusal.NotFound::new);
    }

    /** Those after an id, in the order they were added. */
    public List<Site> list(Caller caller, UUID centreId, @Nullable UUID after, int limit) {
        managed(caller, centreId);
        return sites.ofCentre(centreId, after, limit);
    }

    private void managed(Caller caller, UUID centreId) {
        if (!caller.has(StructureRole.CENTRE_MANAGER, centreId)
                || centres.find(centreId).isEmpty()) throw new CentreRefusal.NotFound();
    }
}
