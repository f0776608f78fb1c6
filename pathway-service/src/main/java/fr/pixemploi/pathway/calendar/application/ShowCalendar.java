package fr.pixemploi.pathway.calendar.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.calendar.domain.CalendarEntry;
import fr.pixemploi.pathway.calendar.domain.FeedSecret;
import fr.pixemploi.pathway.calendar.domain.Feeds;
import fr.pixemploi.pathway.pathway.application.GetPathway;
import fr.pixemploi.pathway.pathway.application.ListMyPathways;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells pathways as a calendar. */
@ApplicationScoped
@Transactional
public class ShowCalendar {
    private static final int MOST = 500;

    private final GetPathway getPathway;
    private final ListMyPathways listMyPathways;
    private final Feeds feeds;

    ShowCalendar(GetPathway getPathway, ListMyPathways listMyPathways, Feeds feeds) {
        this.getPathway = getPathway;
        this.listMyPathways = listMyPathways;
        this.feeds = feeds;
    }

    /**
     * One pathway, to whom may see it.
     *
     * @throws PathwayRefusal when there is none for the caller
     */
    public List<CalendarEntry> of(Caller caller, UUID pathway) {
        return CalendarEntry.of(getPathway.handle(caller, pathway));
    }

    /** All pathways of the person whose secret it is, those of joined files included; empty when it is nobody's. */
    public Optional<List<CalendarEntry>> by(FeedSecret secret) {
        return feeds.personBy(secret)
                .map(person -> listMyPathways.of(person, null, MOST).stream()
                        .flatMap(pathway -> CalendarEntry.of(pathway).stream())
                        .toList());
    }
}
