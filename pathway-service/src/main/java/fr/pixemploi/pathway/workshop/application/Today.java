package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Which day it is where a structure is; of UTC while nobody knows where that is. */
@ApplicationScoped
class Today {
    private final KnownStructures structures;
    private final OwnOffers offers;
    private final Clock clock;

    Today(KnownStructures structures, OwnOffers offers, Clock clock) {
        this.structures = structures;
        this.offers = offers;
        this.clock = clock;
    }

    LocalDate of(UUID structure) {
        ZoneId zone = structures.find(structure).map(KnownStructure::timeZone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Where the structure is that offers it. */
    LocalDate of(OwnSession session) {
        return of(offers.find(session.offerId()).map(OwnOffer::structureId).orElseThrow());
    }

    boolean isAfter(OwnSession session) {
        return session.plan().endsOn().isBefore(of(session));
    }
}
