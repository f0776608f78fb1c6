package fr.pixemploi.profile.beneficiary.application;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.structure.application.CheckMandate;
import fr.pixemploi.profile.structure.application.GetOpenStructure;
import fr.pixemploi.profile.structure.domain.Mandate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A row of a file registers a person, in the structure that the file is for or in one below it. */
@ApplicationScoped
@Transactional
public class ImportBeneficiary {
    /** What a row comes to. */
    public enum Outcome {
        REGISTERED,
        /** The structure calls this very person so already; the file stays as it is, since others may have corrected it. */
        KNOWN,
        /** The structure calls somebody else so. */
        SOMEBODY_ELSE,
        ID_IS_PERSONAL,
        NOT_BELOW,
        CLOSED,
        SANDBOX_FULL,
        SANDBOX_BEING_CLEARED
    }

    private final Beneficiaries beneficiaries;
    private final RegisterBeneficiary register;
    private final CheckMandate checkMandate;
    private final GetOpenStructure getOpenStructure;
    private final CheckSandboxRoom sandboxRoom;

    ImportBeneficiary(
            Beneficiaries beneficiaries,
            RegisterBeneficiary register,
            CheckMandate checkMandate,
            GetOpenStructure getOpenStructure,
            CheckSandboxRoom sandboxRoom) {
        this.beneficiaries = beneficiaries;
        this.register = register;
        this.checkMandate = checkMandate;
        this.getOpenStructure = getOpenStructure;
        this.sandboxRoom = sandboxRoom;
    }

    /** Managers of the structure and of those above it, and their own systems. */
    public boolean mayImport(Caller caller, UUID structure) {
        Set<UUID> acting = new HashSet<>(caller.structuresAs(StructureRole.MANAGER));
        if (caller.scopes().contains("profile:write")) acting.addAll(caller.structuresAs(StructureRole.PARTNER));
        return checkMandate.handle(new Mandate(false, acting), structure);
    }

    /**
     * What it would come to.
     *
     * @param top the structure that the file is for
     */
    public Outcome look(UUID top, UUID structure, ExternalId externalId, Person person) {
        if (ExternalIds.isPersonal(externalId.value())) return Outcome.ID_IS_PERSONAL;
        if (!checkMandate.handle(new Mandate(false, Set.of(top)), structure)) return Outcome.NOT_BELOW;
        Optional<Beneficiary> called = beneficiaries.called(structure, null, externalId);
        if (called.isEmpty()) return getOpenStructure.isOpen(structure) ? coming(structure) : Outcome.CLOSED;
        return called.get().person().maybe(person) ? Outcome.KNOWN : Outcome.SOMEBODY_ELSE;
    }

    private Outcome coming(UUID structure) {
        return switch (sandboxRoom.look(structure, 1)) {
            case ENOUGH -> Outcome.REGISTERED;
            case FULL -> Outcome.SANDBOX_FULL;
            case BEING_CLEARED -> Outcome.SANDBOX_BEING_CLEARED;
        };
    }

    /** Registers the person, where that is what the row comes to. */
    public Outcome handle(UUID top, UUID structure, ExternalId externalId, Person person) {
        Outcome outcome = look(top, structure, externalId, person);
        if (outcome == Outcome.REGISTERED) register.registered(structure, externalId, Map.of(), person);
        return outcome;
    }
}
