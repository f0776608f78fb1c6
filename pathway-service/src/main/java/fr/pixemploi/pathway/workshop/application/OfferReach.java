package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.kit.structure.KnownStructure;
import fr.pixemploi.kit.structure.KnownStructures;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose own offers somebody sees and changes. Sandboxes stand alone: what they open is open to nobody else. */
@ApplicationScoped
class OfferReach {
    private static final Set<StructureRole> STAFF = Set.of(StructureRole.ADVISER, StructureRole.MANAGER);

    private final OwnOffers offers;
    private final KnownStructures structures;

    OfferReach(OwnOffers offers, KnownStructures structures) {
        this.offers = offers;
        this.structures = structures;
    }

    void requireStaff(Caller caller, UUID structure) {
        if (!caller.hasAny(STAFF, structure)) throw new WorkshopRefusal.NotThere();
    }

    void requireManager(Caller caller, UUID structure) {
        if (!caller.has(StructureRole.MANAGER, structure)) throw new WorkshopRefusal.NotThere();
    }

    /** Of a structure in which the caller works, or open to all. */
    OwnOffer seen(Caller caller, UUID id) {
        return offers.find(id)
                .filter(offer -> caller.hasAny(STAFF, offer.structureId()) || isOpenToOthers(offer))
                .orElseThrow(WorkshopRefusal.NotThere::new);
    }

    /** Of a structure in which the caller works. */
    OwnOffer staffed(Caller caller, UUID id) {
        OwnOffer offer = offers.find(id).orElseThrow(WorkshopRefusal.NotThere::new);
        requireStaff(caller, offer.structureId());
        return offer;
    }

    /** Of a structure that the caller manages. */
    OwnOffer managed(Caller caller, Optional<OwnOffer> found) {
        OwnOffer offer = found.orElseThrow(WorkshopRefusal.NotThere::new);
        requireManager(caller, offer.structureId());
        return offer;
    }

    boolean isOf(UUID structure, UUID id) {
        return offers.find(id)
                .filter(offer -> offer.structureId().equals(structure))
                .isPresent();
    }

    /** Whether people of these structures may come. */
    boolean isFor(Set<UUID> theirs, OwnOffer offer) {
        return theirs.contains(offer.structureId()) || (mayGoElsewhere(theirs) && isOpenToOthers(offer));
    }

    /** Who is of no structure goes where others may; of a structure that nobody heard of, nobody knows. */
    boolean mayGoElsewhere(Set<UUID> theirs) {
        return theirs.stream().allMatch(this::isReal);
    }

    private boolean isReal(UUID structure) {
        return structures.find(structure).filter(known -> !known.sandbox()).isPresent();
    }

    private boolean isOpenToOthers(OwnOffer offer) {
        return offer.content().openToOthers() && isReal(offer.structureId());
    }

    /** What people of these structures read of another one that offers something, or of one of these; empty when they may not go there. */
    Optional<String> body(Set<UUID> theirs, UUID offering) {
        Optional<KnownStructure> known = structures.find(offering);
        if (theirs.contains(offering))
            return Optional.of(known.map(KnownStructure::name).orElse("Votre structure"));
        return known.filter(other -> !other.sandbox()).map(KnownStructure::name);
    }
}
