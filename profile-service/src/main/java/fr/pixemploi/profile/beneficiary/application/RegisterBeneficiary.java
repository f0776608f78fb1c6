package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.structure.application.GetOpenStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A structure, or its own system, makes the file of a person. What lets the person in is made by {@link InvitePerson}. */
@ApplicationScoped
@Transactional
public class RegisterBeneficiary {
    private final Beneficiaries beneficiaries;
    private final BeneficiaryEvents events;
    private final GetOpenStructure getOpenStructure;
    private final Clock clock;

    RegisterBeneficiary(
            Beneficiaries beneficiaries, BeneficiaryEvents events, GetOpenStructure getOpenStructure, Clock clock) {
        this.beneficiaries = beneficiaries;
        this.events = events;
        this.getOpenStructure = getOpenStructure;
        this.clock = clock;
    }

    public Beneficiary handle(Caller caller, UUID structureId, @Nullable ExternalId externalId, Person person) {
        ImpersonalIds.require(externalId);
        if (!Reach.writing(caller).contains(structureId)) throw new BeneficiaryRefusal.NoSuchFile();
        getOpenStructure.handle(structureId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Beneficiary made = new Beneficiary(Ids.next(), structureId, externalId, person, List.of(), null, now, 1);
        beneficiaries.add(made);
        events.registered(made);
        events.changed(made);
        return made;
    }

    /** What was registered, for whoever may still register there: a structure's own system may write files and read none. */
    public Beneficiary again(Caller caller, UUID id) {
        return beneficiaries.find(id, Reach.writing(caller)).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }
}
