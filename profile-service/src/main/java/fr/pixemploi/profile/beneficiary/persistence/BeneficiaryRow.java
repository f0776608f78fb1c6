package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Person;
import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code beneficiary} with the accounts of the person. Its version is the domain's: writers lock the row. */
@Entity
@Table(name = "beneficiary")
@SuppressWarnings("NullAway.Init")
class BeneficiaryRow {
    @Id
    private UUID id;

    @Column(name = "structure_id")
    private @Nullable UUID structureId;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    private @Nullable String email;
    private @Nullable String phone;

    @Column(name = "invited_by")
    private @Nullable String invitedBy;

    @Column(name = "invited_in")
    private @Nullable UUID invitedIn;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    @Column(name = "linked_at")
    private @Nullable Instant linkedAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "last_registered_at")
    private @Nullable Instant lastRegisteredAt;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "restricted_since")
    private @Nullable Instant restrictedSince;

    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "beneficiary_partner_id", joinColumns = @JoinColumn(name = "beneficiary_id"))
    @BatchSize(size = 200)
    private Set<PartnerIdRow> partnerIds = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "beneficiary_account", joinColumns = @JoinColumn(name = "beneficiary_id"))
    @BatchSize(size = 200)
    private Set<AccountRow> accounts = new HashSet<>();

    /** What a partner of the structure calls the person; the structure is repeated for the sake of uniqueness. */
    @Embeddable
    record PartnerIdRow(
            @Column(name = "structure_id") @Nullable UUID structureId,
            String partner,
            @Column(name = "external_id") String externalId) {}

    /** An account in the table {@code beneficiary_account}. */
    @Embeddable
    record AccountRow(String issuer, String subject) {}

    BeneficiaryRow() {}

    BeneficiaryRow(Beneficiary beneficiary) {
        id = beneficiary.id();
        write(beneficiary);
    }

    final void write(Beneficiary beneficiary) {
        structureId = beneficiary.structureId();
        externalId = beneficiary.externalId() == null
                ? null
                : beneficiary.externalId().value();
        firstName = beneficiary.person().firstName();
        lastName = beneficiary.person().lastName();
        birthDate = beneficiary.person().birthDate();
        email = beneficiary.person().email();
        phone = beneficiary.person().phone();
        ViaInvitation via = beneficiary.viaInvitation();
        invitedBy = via == null ? null : via.madeBy();
        invitedIn = via == null ? null : via.structureId();
        invitedAt = via == null ? null : via.madeAt();
        linkedAt = via == null ? null : via.linkedAt();
        mergedInto = beneficiary.mergedInto();
        restrictedSince = beneficiary.restrictedSince();
        registeredAt = beneficiary.registeredAt();
        lastRegisteredAt = beneficiary.lastRegisteredAt();
        version = beneficiary.version();
        Set<AccountRow> wanted = new HashSet<>();
        for (Account account : beneficiary.accounts()) wanted.add(new AccountRow(account.issuer(), account.subject()));
        accounts.retainAll(wanted);
        accounts.addAll(wanted);
        Set<PartnerIdRow> called = new HashSet<>();
        beneficiary
                .partnerIds()
                .forEach((partner, id) -> called.add(new PartnerIdRow(beneficiary.structureId(), partner, id.value())));
        partnerIds.retainAll(called);
        partnerIds.addAll(called);
    }

    Beneficiary toBeneficiary() {
        List<Account> known = accounts.stream()
                .map(row -> new Account(row.issuer(), row.subject()))
                .sorted(Comparator.comparing(Account::issuer).thenComparing(Account::subject))
                .toList();
        return new Beneficiary(
                id,
                structureId,
                externalId == null ? null : new ExternalId(externalId),
                partnerIds.stream()
                        .collect(Collectors.toMap(PartnerIdRow::partner, row -> new ExternalId(row.externalId()))),
                new Person(firstName, lastName, birthDate, email, phone),
                known,
                viaInvitation(),
                mergedInto,
                restrictedSince,
                registeredAt,
                lastRegisteredAt,
                version);
    }

    private @Nullable ViaInvitation viaInvitation() {
        if (invitedBy == null || invitedIn == null || invitedAt == null || linkedAt == null) return null;
        return new ViaInvitation(invitedBy, invitedIn, invitedAt, linkedAt);
    }
}
