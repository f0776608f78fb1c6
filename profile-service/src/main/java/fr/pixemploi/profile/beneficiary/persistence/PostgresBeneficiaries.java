package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files in PostgreSQL. */
@ApplicationScoped
class PostgresBeneficiaries implements Beneficiaries, PanacheRepositoryBase<BeneficiaryRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresBeneficiaries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Beneficiary beneficiary) {
        persist(new BeneficiaryRow(beneficiary));
        writeNow();
    }

    @Override
    public void change(Beneficiary beneficiary) {
        BeneficiaryRow row = findById(beneficiary.id());
        if (row == null) throw new BeneficiaryRefusal.NoSuchFile();
        row.write(beneficiary);
        writeNow();
    }

    /** Says in the domain's words which rule of the schema was broken. */
    private void writeNow() {
        try {
            sql.flush();
        } catch (ViolatedConstraint e) {
            throw switch (e.constraint()) {
                case "one_file_per_external_id_and_structure", "one_file_per_partner_id_and_structure" ->
                    new BeneficiaryRefusal.ExternalIdTaken();
                case "one_file_per_account" -> new BeneficiaryRefusal.AccountLinkedElsewhere();
                default -> e;
            };
        }
    }

    @Override
    public Optional<Beneficiary> find(UUID id) {
        return findByIdOptional(id).map(BeneficiaryRow::toBeneficiary);
    }

    @Override
    public Optional<Beneficiary> find(UUID id, Set<UUID> structures) {
        return find("id = ?1 and structureId in ?2", id, structures)
                .firstResultOptional()
                .map(BeneficiaryRow::toBeneficiary);
    }

    @Override
    public Optional<Beneficiary> lock(UUID id, Set<UUID> structures) {
        return find("id = ?1 and structureId in ?2", id, structures)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(BeneficiaryRow::toBeneficiary);
    }

    @Override
    public Optional<Beneficiary> lock(UUID id) {
        return find("id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(BeneficiaryRow::toBeneficiary);
    }

    @Override
    public List<Beneficiary> of(UUID structure, @Nullable UUID after, int max) {
        return find("structureId = ?1 and id > ?2 order by id", structure, after == null ? FIRST : after)
                .page(0, max)
                .stream()
                .map(BeneficiaryRow::toBeneficiary)
                .toList();
    }

    @Override
    public List<Beneficiary> ofPerson(UUID person) {
        return find("id = ?1 or mergedInto = ?1 order by mergedInto nulls first, id", person).stream()
                .map(BeneficiaryRow::toBeneficiary)
                .toList();
    }

    @Override
    public Optional<Beneficiary> called(UUID structure, @Nullable String partner, ExternalId externalId) {
        return (partner == null
                        ? find("structureId = ?1 and externalId = ?2", structure, externalId.value())
                        : find("""
                                select f from BeneficiaryRow f join f.partnerIds i
                                where i.structureId = ?1 and i.partner = ?2 and i.externalId = ?3
                                """, structure, partner, externalId.value()))
                .firstResultOptional()
                .map(BeneficiaryRow::toBeneficiary);
    }
}
