package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.FileNamed;
import fr.pixemploi.profile.beneficiary.domain.FilesRegistered;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.structure.application.GetOpenStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    private final CheckSandboxRoom sandboxRoom;
    private final Event<FilesRegistered> made;
    private final Clock clock;

    RegisterBeneficiary(
            Beneficiaries beneficiaries,
            BeneficiaryEvents events,
            GetOpenStructure getOpenStructure,
            CheckSandboxRoom sandboxRoom,
            Event<FilesRegistered> made,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.events = events;
        this.getOpenStructure = getOpenStructure;
        this.sandboxRoom = sandboxRoom;
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
        sandboxRoom.handle(structureId, 1);
        return stored(structureId, externalId, partnerIds, person);
    }

    /** Somebody made up, while a sandbox begins anew: for them there is room, and nobody else comes in meanwhile. */
    public Beneficiary madeUp(UUID sandbox, ExternalId externalId, Person person) {
        return stored(sandbox, externalId, Map.of(), person);
    }

    private Beneficiary stored(
            UUID structureId, @Nullable ExternalId externalId, Map<String, ExternalId> partnerIds, Person person) {
        Beneficiary file = Beneficiary.registered(
                Ids.next(),
                structureId,
                externalId,
                partnerIds,
                person,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        beneficiaries.add(file);
        tell(structureId, List.of(file));
        return file;
    }

    /**
     * New files of one structure, registered at one time, which let the caller in already.
     *
     * @throws BeneficiaryRefusal.ExternalIdTaken when one of them is, for all of them
     */
    public void registered(UUID structureId, List<Beneficiary> files) {
        if (files.isEmpty()) return;
        sandboxRoom.handle(structureId, files.size());
        beneficiaries.addAll(files);
        tell(structureId, files);
    }

    private void tell(UUID structureId, List<Beneficiary> files) {
        events.registered(files);
        events.changed(files);
        made.fire(new FilesRegistered(
                structureId,
                files.stream().map(FileNamed::of).toList(),
                files.getFirst().registeredAt()));
    }

    /** What was registered, for whoever may still register there: a structure's own system may write files and read none. */
    public Beneficiary again(Caller caller, UUID id) {
        return beneficiaries.find(id, Reach.writing(caller)).orElseThrow(BeneficiaryRefusal.NoSuchFile::new);
    }
}
