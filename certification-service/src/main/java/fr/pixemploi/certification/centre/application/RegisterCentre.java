package fr.pixemploi.certification.centre.application;

import fr.pixemploi.certification.centre.domain.Centre;
import fr.pixemploi.certification.centre.domain.CentreKind;
import fr.pixemploi.certification.centre.domain.CentreRefusal;
import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.certification.centre.domain.Contact;
import fr.pixemploi.kit.structure.KnownStructures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator makes a structure a certification centre. */
@ApplicationScoped
@Transactional
public class RegisterCentre {
    private final Centres centres;
    private final KnownStructures structures;
    private final Clock clock;

    RegisterCentre(Centres centres, KnownStructures structures, Clock clock) {
        this.centres = centres;
        this.structures = structures;
        this.clock = clock;
    }

    public Centre handle(
            UUID structureId, CentreKind kind, @Nullable String coordinatingBody, @Nullable Contact contact) {
        if (structures.find(structureId).isEmpty()) throw new CentreRefusal.UnknownStructure();
        Centre centre = Centre.registered(structureId, kind, coordinatingBody, contact, clock.instant());
        if (!centres.add(centre)) throw new CentreRefusal.AlreadyRegistered();
        return centre;
    }
}
