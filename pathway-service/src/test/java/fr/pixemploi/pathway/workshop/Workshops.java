package fr.pixemploi.pathway.workshop;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.workshop.application.EditOffer;
import fr.pixemploi.pathway.workshop.application.EditSession;
import fr.pixemploi.pathway.workshop.application.Seats;
import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A structure with its manager, who offers workshops; and steps of pathways that want seats. */
@ApplicationScoped
class Workshops {
    private final UUID structure = Ids.next();
    private final EditOffer editOffer;
    private final EditSession editSession;
    private final Seats seats;

    Workshops(EditOffer editOffer, EditSession editSession, Seats seats) {
        this.editOffer = editOffer;
        this.editSession = editSession;
        this.seats = seats;
    }

    UUID structure() {
        return structure;
    }

    Seats seats() {
        return seats;
    }

    Caller manager() {
        return new Caller(
                "test",
                "manager",
                "portal",
                Map.of(structure, Set.of(StructureRole.MANAGER)),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    OwnOffer anOffer() {
        return editOffer.make(
                manager(),
                structure,
                new OwnOffer.Content(
                        OfferKind.WORKSHOP,
                        "Ranger",
                        "Trois matinées.",
                        List.of(new Target(new CompetenceCode("3.4"), Level.NONE, new Level(3))),
                        null,
                        0,
                        false,
                        List.of(),
                        false,
                        null,
                        List.of(),
                        null));
    }

    OwnSession aSession(int seats) {
        return editSession.add(
                manager(),
                anOffer().id(),
                new OwnSession.Plan(LocalDate.of(2098, 1, 4), LocalDate.of(2098, 1, 18), 9, 3, seats));
    }

    /** A step of a pathway of the structure, and whose it is. */
    record Step(UUID id, UUID person) {
        static Step any() {
            return new Step(Ids.next(), Ids.next());
        }

        /** Of another pathway of the person. */
        Step another() {
            return new Step(Ids.next(), person);
        }
    }

    Booking take(UUID session, Step step) {
        return takeFor(structure, session, step);
    }

    Booking takeFor(UUID whose, UUID session, Step step) {
        return QuarkusTransaction.requiringNew().call(() -> seats.take(session, step.id(), step.person(), whose));
    }

    Optional<Booking> takeAgain(UUID session, Step step) {
        return QuarkusTransaction.requiringNew()
                .call(() -> seats.takeAgain(session, step.id(), step.person(), structure));
    }

    Optional<Booking> move(Step from, Step to) {
        return QuarkusTransaction.requiringNew().call(() -> seats.moveTo(from.id(), to.id()));
    }

    void giveBackUnused(Step step) {
        QuarkusTransaction.requiringNew().run(() -> seats.giveBackUnused(step.id()));
    }

    void release(Step step) {
        QuarkusTransaction.requiringNew().run(() -> seats.release(step.id()));
    }

    Optional<Booking> of(Step step) {
        return QuarkusTransaction.requiringNew().call(() -> seats.of(step.id()));
    }
}
