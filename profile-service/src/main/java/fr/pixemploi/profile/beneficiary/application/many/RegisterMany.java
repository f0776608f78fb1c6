package fr.pixemploi.profile.beneficiary.application.many;

import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.CheckSandboxRoom;
import fr.pixemploi.profile.beneficiary.application.ImportBeneficiary;
import fr.pixemploi.profile.beneficiary.application.RegisterBeneficiary;
import fr.pixemploi.profile.beneficiary.application.restriction.CheckRestriction;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries.PartnerName;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Invitations;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.structure.application.GetOpenStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A structure says who is with it: files are made of those whom it has none of, the others stay as they are. */
@ApplicationScoped
@Transactional
public class RegisterMany {
    /**
     * One whom the structure names.
     *
     * @param at when the person registered with it, for the first time or again; null where only a file is to be made
     * @param invited whether a code is to let the person in
     */
    public record Named(
            ExternalId externalId,
            Map<String, ExternalId> partnerIds,
            Person person,
            @Nullable Instant at,
            boolean invited) {
        private Stream<PartnerName> partnerNames() {
            return partnerIds.entrySet().stream().map(called -> new PartnerName(called.getKey(), called.getValue()));
        }
    }

    /** What becomes of one. */
    public sealed interface Outcome {
        /** A new file. */
        record Made(Beneficiary file) implements Outcome {}

        /**
         * The structure calls this very person so already; names and contacts stay, since others may have corrected them.
         *
         * @param anew whether the person registered later than was known
         */
        record Known(Beneficiary file, boolean anew) implements Outcome {}

        /** Nothing. */
        record Refused(Fault fault) implements Outcome {}
    }

    /** Why nothing is done for one. */
    public enum Fault {
        /** An earlier one of the same call is called so. */
        REPEATED,
        ID_IS_PERSONAL,
        PARTNER_ID_IS_PERSONAL,
        /** The structure calls somebody else so. */
        SOMEBODY_ELSE,
        /** A partner of the structure calls somebody else so. */
        PARTNER_ID_TAKEN,
        /** The person had the file's processing restricted. */
        RESTRICTED
    }

    private final Beneficiaries beneficiaries;
    private final Invitations invitations;
    private final BeneficiaryEvents events;
    private final RegisterBeneficiary register;
    private final ImportBeneficiary importBeneficiary;
    private final GetOpenStructure getOpenStructure;
    private final CheckRestriction checkRestriction;
    private final CheckSandboxRoom sandboxRoom;
    private final Clock clock;

    RegisterMany(
            Beneficiaries beneficiaries,
            Invitations invitations,
            BeneficiaryEvents events,
            RegisterBeneficiary register,
            ImportBeneficiary importBeneficiary,
            GetOpenStructure getOpenStructure,
            CheckRestriction checkRestriction,
            CheckSandboxRoom sandboxRoom,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.invitations = invitations;
        this.events = events;
        this.register = register;
        this.importBeneficiary = importBeneficiary;
        this.getOpenStructure = getOpenStructure;
        this.checkRestriction = checkRestriction;
        this.sandboxRoom = sandboxRoom;
        this.clock = clock;
    }

    /**
     * Files that were there already are kept from others until the transaction ends.
     *
     * @return for each of them, in their order
     * @throws BeneficiaryRefusal.NoSuchFile where the caller may not
     * @throws BeneficiaryRefusal.ExternalIdTaken when somebody registered one of them at that moment: the same once more finds the file
     */
    public List<Outcome> handle(Caller caller, UUID structure, List<Named> people) {
        requireOpen(caller, structure);
        List<ExternalId> called = called(people);
        invitations.holdCalled(structure, called);
        List<Outcome> outcomes = outcomes(structure, people, beneficiaries.lockCalled(structure, called));
        write(structure, outcomes);
        return outcomes;
    }

    /** What {@link #handle} would do at this moment, or the same refusal; nothing is kept from others, and nothing written. */
    public List<Outcome> look(Caller caller, UUID structure, List<Named> people) {
        requireOpen(caller, structure);
        List<Outcome> outcomes = outcomes(structure, people, beneficiaries.called(structure, called(people)));
        long made = outcomes.stream().filter(Outcome.Made.class::isInstance).count();
        if (made > 0) sandboxRoom.handle(structure, (int) made);
        return outcomes;
    }

    private void requireOpen(Caller caller, UUID structure) {
        if (!importBeneficiary.mayImport(caller, structure)) throw new BeneficiaryRefusal.NoSuchFile();
        getOpenStructure.handle(structure);
    }

    private static List<ExternalId> called(List<Named> people) {
        return people.stream().map(Named::externalId).toList();
    }

    private List<Outcome> outcomes(UUID structure, List<Named> people, List<Beneficiary> files) {
        Map<ExternalId, Beneficiary> known =
                files.stream().collect(Collectors.toMap(RegisterMany::externalId, Function.identity()));
        Set<PartnerName> taken = beneficiaries.takenBy(
                structure, people.stream().flatMap(Named::partnerNames).collect(Collectors.toSet()));
        Set<UUID> restricted = checkRestriction
                .of(known.values().stream().map(Beneficiary::id).toList())
                .keySet();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<ExternalId> before = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Named one : people) {
            Fault fault = faultOf(one);
            Outcome outcome;
            if (!before.add(one.externalId())) outcome = new Outcome.Refused(Fault.REPEATED);
            else if (fault != null) outcome = new Outcome.Refused(fault);
            else {
                Beneficiary file = known.get(one.externalId());
                outcome = file == null ? made(structure, one, taken, now) : again(file, one, restricted);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /** The files of these names, for whoever may register them. */
    public Map<ExternalId, UUID> called(Caller caller, UUID structure, List<ExternalId> names) {
        if (!importBeneficiary.mayImport(caller, structure)) throw new BeneficiaryRefusal.NoSuchFile();
        return beneficiaries.called(structure, names).stream()
                .collect(Collectors.toMap(RegisterMany::externalId, Beneficiary::id));
    }

    private void write(UUID structure, List<Outcome> outcomes) {
        List<Beneficiary> made = new ArrayList<>();
        List<Beneficiary> anew = new ArrayList<>();
        for (Outcome outcome : outcomes)
            switch (outcome) {
                case Outcome.Made(Beneficiary file) -> made.add(file);
                case Outcome.Known(Beneficiary file, boolean isAnew) -> {
                    if (isAnew) anew.add(file);
                }
                case Outcome.Refused _ -> {}
            }
        register.registered(structure, made);
        if (anew.isEmpty()) return;
        beneficiaries.changeRegistrations(anew);
        events.changed(anew);
    }

    private static @Nullable Fault faultOf(Named one) {
        if (ExternalIds.isPersonal(one.externalId().value())) return Fault.ID_IS_PERSONAL;
        return one.partnerIds().values().stream().anyMatch(id -> ExternalIds.isPersonal(id.value()))
                ? Fault.PARTNER_ID_IS_PERSONAL
                : null;
    }

    /** @param taken names of partners that somebody has; the new one's are added */
    private static Outcome made(UUID structure, Named one, Set<PartnerName> taken, Instant now) {
        if (one.partnerNames().anyMatch(taken::contains)) return new Outcome.Refused(Fault.PARTNER_ID_TAKEN);
        one.partnerNames().forEach(taken::add);
        return new Outcome.Made(Beneficiary.registered(
                Ids.next(), structure, one.externalId(), one.partnerIds(), one.person(), now, one.at()));
    }

    private static Outcome again(Beneficiary file, Named one, Set<UUID> restricted) {
        if (!file.person().maybe(one.person())) return new Outcome.Refused(Fault.SOMEBODY_ELSE);
        if (one.at() == null && !one.invited()) return new Outcome.Known(file, false);
        if (restricted.contains(file.id())) return new Outcome.Refused(Fault.RESTRICTED);
        return one.at() != null && file.registersAnewAt(one.at())
                ? new Outcome.Known(file.registeredAgain(one.at()), true)
                : new Outcome.Known(file, false);
    }

    private static ExternalId externalId(Beneficiary file) {
        ExternalId id = file.externalId();
        if (id == null) throw new IllegalStateException("found by an external id");
        return id;
    }
}
