package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.plan.domain.session.Session;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A session and all that speaks against it; of sessions that do not fit the life, use and prerequisites are not looked at. */
public record Refused(Session session, Set<Refusal> reasons) {
    public Refused {
        reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
    }
}
