package fr.pixemploi.pathway.mediation.domain;

import fr.pixemploi.pathway.place.domain.Place;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places that are open, and what became of files. */
public interface MediationPlaces {
    /** Where a list goes on: behind the place at this distance with this id. */
    record After(int metres, UUID id) {
        public static final After NOTHING = new After(-1, new UUID(0, 0));
    }

    /** Open places on land that has a way from here, nearest first. */
    List<FoundPlace> near(Place from, int kilometres, @Nullable Theme theme, After after, int max);

    /** A place, open or closed. */
    Optional<FoundPlace> find(UUID id);

    Optional<ImportReport> report(UUID id);
}
