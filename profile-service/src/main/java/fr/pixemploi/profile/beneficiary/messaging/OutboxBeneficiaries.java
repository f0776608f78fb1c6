package fr.pixemploi.profile.beneficiary.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about files on {@code profile.beneficiary} and their states on {@code profile.beneficiary.state}. */
@ApplicationScoped
class OutboxBeneficiaries implements BeneficiaryEvents {
    private static final String FACTS = "profile.beneficiary";
    private static final String STATES = "profile.beneficiary.state";
    private static final String REGISTERED = "fr.pixemploi.profile.beneficiary-registered.v1";
    private static final String ACCOUNT_LINKED = "fr.pixemploi.profile.beneficiary-account-linked.v1";
    private static final String ACCOUNT_UNLINKED = "fr.pixemploi.profile.beneficiary-account-unlinked.v1";
    private static final String MERGED = "fr.pixemploi.profile.beneficiary-merged.v1";
    private static final String STATE = "fr.pixemploi.profile.beneficiary-state.v1";

    record BeneficiaryRegistered(
            UUID beneficiaryId, @Nullable UUID structureId, Instant registeredAt) {}

    record BeneficiaryAccountLinked(UUID beneficiaryId, String issuer, String subject) {}

    record BeneficiaryAccountUnlinked(UUID beneficiaryId, String issuer, String subject) {}

    record BeneficiaryMerged(UUID from, UUID into, String issuer, String subject) {}

    record AccountState(String issuer, String subject) {}

    record BeneficiaryState(
            UUID beneficiaryId,
            List<UUID> structureIds,
            List<AccountState> accounts,
            @Nullable UUID mergedInto) {}

    private final Outbox outbox;

    OutboxBeneficiaries(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void registered(List<Beneficiary> files) {
        outbox.append(files.stream()
                .map(file -> fact(
                        REGISTERED,
                        file,
                        new BeneficiaryRegistered(file.id(), file.structureId(), file.registeredAt())))
                .toArray(OutgoingEvent[]::new));
    }

    @Override
    public void accountLinked(Beneficiary file, Account account) {
        tell(ACCOUNT_LINKED, file, new BeneficiaryAccountLinked(file.id(), account.issuer(), account.subject()));
    }

    @Override
    public void merged(Beneficiary file, UUID ownFile, Account account) {
        tell(MERGED, file, new BeneficiaryMerged(file.id(), ownFile, account.issuer(), account.subject()));
    }

    @Override
    public void accountUnlinked(Beneficiary file, Account account) {
        tell(ACCOUNT_UNLINKED, file, new BeneficiaryAccountUnlinked(file.id(), account.issuer(), account.subject()));
    }

    private void tell(String type, Beneficiary file, Object data) {
        outbox.append(fact(type, file, data));
    }

    private static OutgoingEvent fact(String type, Beneficiary file, Object data) {
        return OutgoingEvent.fact(FACTS, type, file.id(), file.version(), file.id(), data);
    }

    @Override
    public void changed(List<Beneficiary> files) {
        outbox.append(files.stream().map(OutboxBeneficiaries::state).toArray(OutgoingEvent[]::new));
    }

    private static OutgoingEvent state(Beneficiary file) {
        List<AccountState> accounts = file.accounts().stream()
                .map(account -> new AccountState(account.issuer(), account.subject()))
                .toList();
        var state = new BeneficiaryState(file.id(), file.structureIds(), accounts, file.mergedInto());
        return OutgoingEvent.state(STATES, STATE, file.id(), file.version(), file.id(), state);
    }
}
