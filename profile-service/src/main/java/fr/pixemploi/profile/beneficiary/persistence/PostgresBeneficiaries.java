package fr.pixemploi.profile.beneficiary.persistence;

import fr.pixemploi.profile.beneficiary.domain.Beneficiaries;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Files in PostgreSQL. */
@ApplicationScoped
class PostgresBeneficiaries implements Beneficiaries, PanacheRepositoryBase<BeneficiaryRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    @Override
    public void add(Beneficiary beneficiary) {
        refusing(() -> persistAndFlush(new BeneficiaryRow(beneficiary)));
    }

    @Override
    public void change(Beneficiary beneficiary) {
        BeneficiaryRow row = findById(beneficiary.id());
        if (row == null) throw new BeneficiaryRefused.NoSuchFile();
        row.write(beneficiary);
        refusing(this::flush);
    }

    /** Says in the domain's words which rule of the schema was broken. */
    private static void refusing(Runnable write) {
        try {
            write.run();
        } catch (ConstraintViolationException e) {
            throw switch (String.valueOf(e.getConstraintName())) {
                case "one_file_per_external_id_and_structure" -> new BeneficiaryRefused.ExternalIdTaken();
                case "one_file_per_account" -> new BeneficiaryRefused.AccountLinkedElsewhere();
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
}
