package fr.pixemploi.pathway.mediation.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.pathway.mediation.domain.Feed;
import fr.pixemploi.pathway.mediation.domain.ImportReport;
import fr.pixemploi.pathway.mediation.domain.MediationRefusal;
import fr.pixemploi.pathway.mediation.domain.Staging;
import fr.pixemploi.pathway.mediation.domain.format.Formats;
import fr.pixemploi.pathway.mediation.domain.format.SaidRecord;
import fr.pixemploi.pathway.place.application.LocateAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Takes in a file of places: the feed's places are those of the file from then on, all at once. No transaction is open while it comes in; what
 * is killed meanwhile leaves the places as they were. The same file again changes nothing.
 */
@ApplicationScoped
public class ImportPlaces {
    /** What was staged longer ago belongs to a file whose import was killed. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    /** The records of a file, read as it comes. */
    public interface Records {
        void each(Consumer<SaidRecord> taker) throws IOException;
    }

    private final Staging staging;
    private final Formats formats;
    private final LocateAddress locate;
    private final Clock clock;

    ImportPlaces(Staging staging, Formats formats, LocateAddress locate, Clock clock) {
        this.staging = staging;
        this.formats = formats;
        this.locate = locate;
        this.clock = clock;
    }

    /** @throws MediationRefusal.NoRecords when the file has none of a place */
    public ImportReport handle(Feed feed, Records file) throws IOException {
        UUID id = Ids.next();
        staging.dropBefore(clock.instant().minus(ABANDONED));
        try {
            Arrival arrival = new Arrival(id, staging, formats, locate::handle);
            file.each(arrival::take);
            arrival.end();
            return staging.switchTo(arrival.read(feed, clock.instant()), arrival.closes());
        } finally {
            staging.drop(id);
        }
    }
}
