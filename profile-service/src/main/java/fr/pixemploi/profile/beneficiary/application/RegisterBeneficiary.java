package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.FileNamed;
import fr.pixemploi.profile.beneficiary.domain.FileRegistered;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.structure.application.GetOpenStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A structure, or its own system, makes the file of a person. What lets the person in is made by {@link InvitePerson}. */
@ApplicationScoped
@Transactional
public class RegisterBeneficiary {
    private final Beneficiaries beneficiaries;
    private final BeneficiaryEvents events;
    private final GetOpenStructure getOpenStructure;
    private final Event<FileNamed> named;
    private final Event<FileRegistered> made;
    private final Clock clock;

    RegisterBeneficiary(
            Beneficiaries beneficiaries,
            BeneficiaryEvents events,
            GetOpenStructure getOpenStructure,
            Event<FileNamed> named,
            Event<FileRegistered> made,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.events = events;
        this.getOpenStructure = getOpenStructure;
        this.named = named;
        this.made = made;
        this.clock = clock;
    }

    /**
     * Looks at nothing outside of the structure: whether another one follows the same person shows in no answer, nor in how long it takes.
     *
     * @param partnerIds the person in the systems of the structure's partners, by the partner's code
     */
    public Beneficiary handle(
            Caller caller,
            UUID structureId,
            @Nullable ExternalId externalId,
            Map<String, ExternalId> partnerIds,
            Person person) {
        ImpersonalIds.require(externalId, partnerIds);
        if (!Reach.writing(caller).contains(structureId)) throw new BeneficiaryRefusal.NoSuchFile();
        getOpenStructure.handle(structureId);
        return registered(structureId, externalId, partnerIds, person);
    }

    /** For those who were let in already. */
    Beneficiary registered(
            UUID structureId, @Nullable ExternalId externalId, Map<String, ExternalId> partnerIds, Person person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Beneficiary file = new Beneficiary(
                Ids.next(), structureId, externalId, partnerIds, person, List.of(), null, null, null, now, 1);
        beneficiaries.add(file);
        events.registered(file);
        events.changed(file);
        named.fire(FileNamed.of(file));
        made.fire(new FileRegistered(file.id(), structureId, now));
        return file;
    }

    /** What was registered, for whoever may still register there: a structure's own system may write files and read none. */
    public Beneficiary again(Caller caller, UUID id) {
        return beneficiaries.find(id, Reach.writing(caller)).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }
}
