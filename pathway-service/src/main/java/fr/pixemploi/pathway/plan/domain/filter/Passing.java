package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.plan.domain.session.Session;
import java.util.Set;

/** A session that fits a life, taken alone. */
public record Passing(Session session, Share share, Set<Check> checks) {
    public Passing {
        checks = Set.copyOf(checks);
    }

    /** True when it is known to cost nothing, whatever a funding answers, and to be at a distance or no farther than this. */
    public boolean freeAndWithin(int minutes) {
        Integer travel = session.travelMinutes();
        return share.free() && !share.funded() && (session.remote() || (travel != null && travel <= minutes));
    }
}
