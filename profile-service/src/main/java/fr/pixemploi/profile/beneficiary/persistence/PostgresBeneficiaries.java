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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /**
     * SQL, one statement for all: whatever follows files, as the caseload does, follows each statement. In the order of what two calls would
     * dispute, so that neither waits for the other.
     */
    @Override
    public void addAll(List<Beneficiary> files) {
        List<Beneficiary> sorted = files.stream()
                .sorted(Comparator.comparing(PostgresBeneficiaries::name))
                .toList();
        List<PartnerIdRow> names =
                sorted.stream().flatMap(PostgresBeneficiaries::partnerNames).toList();
        try {
            sql.update(
                    """
                    insert into beneficiary
                      (id, structure_id, external_id, first_name, last_name, birth_date, email, phone, registered_at, last_registered_at,
                       version)
                    select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    Sql.uuids(all(sorted, Beneficiary::id)),
                    Sql.array("uuid", all(sorted, Beneficiary::structureId)),
                    Sql.array("text", all(sorted, PostgresBeneficiaries::name)),
                    Sql.texts(all(sorted, file -> file.person().firstName())),
                    Sql.texts(all(sorted, file -> file.person().lastName())),
                    Sql.array("date", all(sorted, file -> file.person().birthDate())),
                    Sql.array("text", all(sorted, file -> file.person().email())),
                    Sql.array("text", all(sorted, file -> file.person().phone())),
                    Sql.array("timestamptz", all(sorted, Beneficiary::registeredAt)),
                    Sql.array("timestamptz", all(sorted, Beneficiary::lastRegisteredAt)),
                    Sql.array("bigint", all(sorted, Beneficiary::version)));
            sql.update(
                    """
                    insert into beneficiary_partner_id (beneficiary_id, structure_id, partner, external_id)
                    select * from unnest(?, ?, ?, ?)
                    """,
                    Sql.uuids(all(names, PartnerIdRow::file)),
                    Sql.array("uuid", all(names, PartnerIdRow::structure)),
                    Sql.texts(all(names, PartnerIdRow::partner)),
                    Sql.texts(all(names, PartnerIdRow::name)));
        } catch (ViolatedConstraint e) {
            throw inWords(e);
        }
    }

    private record PartnerIdRow(UUID file, @Nullable UUID structure, String partner, String name) {}

    private static Stream<PartnerIdRow> partnerNames(Beneficiary file) {
        return file.partnerIds().entrySet().stream()
                .map(called -> new PartnerIdRow(
                        file.id(),
                        file.structureId(),
                        called.getKey(),
                        called.getValue().value()));
    }

    private static String name(Beneficiary file) {
        return Objects.requireNonNull(file.externalId()).value();
    }

    /** A column of rows; null where one has none. */
    private static <T, V extends @Nullable Object> List<V> all(List<T> rows, Function<T, V> column) {
        List<V> values = new ArrayList<>();
        rows.forEach(row -> values.add(column.apply(row)));
        return values;
    }

    @Override
    public void changeRegistrations(List<Beneficiary> files) {
        sql.update(
                """
                update beneficiary f set last_registered_at = n.at, version = n.version
                from unnest(?, ?, ?) n (id, at, version) where f.id = n.id
                """,
                Sql.uuids(all(files, Beneficiary::id)),
                Sql.array("timestamptz", all(files, Beneficiary::lastRegisteredAt)),
                Sql.array("bigint", all(files, Beneficiary::version)));
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
            throw inWords(e);
        }
    }

    private static RuntimeException inWords(ViolatedConstraint e) {
        return switch (e.constraint()) {
            case "one_file_per_external_id_and_structure", "one_file_per_partner_id_and_structure" ->
                new BeneficiaryRefusal.ExternalIdTaken();
            case "one_file_per_account" -> new BeneficiaryRefusal.AccountLinkedElsewhere();
            default -> e;
        };
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

    @Override
    public List<Beneficiary> findAll(UUID structure, Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return find("structureId = ?1 and id in ?2", structure, ids).stream()
                .map(BeneficiaryRow::toBeneficiary)
                .toList();
    }

    @Override
    public List<Beneficiary> calledBy(UUID structure, String partner, Collection<ExternalId> externalIds) {
        if (externalIds.isEmpty()) return List.of();
        return find(
                        """
                        select f from BeneficiaryRow f join f.partnerIds i
                        where i.structureId = ?1 and i.partner = ?2 and i.externalId in ?3
                        """,
                        structure,
                        partner,
                        externalIds.stream().map(ExternalId::value).toList())
                .stream()
                .map(BeneficiaryRow::toBeneficiary)
                .toList();
    }

    @Override
    public List<Beneficiary> called(UUID structure, Collection<ExternalId> externalIds) {
        return calledSo(structure, externalIds, LockModeType.NONE);
    }

    @Override
    public List<Beneficiary> lockCalled(UUID structure, Collection<ExternalId> externalIds) {
        return calledSo(structure, externalIds, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of their ids, so that two calls do not wait for one another. */
    private List<Beneficiary> calledSo(UUID structure, Collection<ExternalId> externalIds, LockModeType lock) {
        if (externalIds.isEmpty()) return List.of();
        return find(
                        "structureId = ?1 and externalId in ?2 order by id",
                        structure,
                        externalIds.stream().map(ExternalId::value).toList())
                .withLock(lock)
                .stream()
                .map(BeneficiaryRow::toBeneficiary)
                .toList();
    }

    @Override
    public Set<PartnerName> takenBy(UUID structure, Collection<PartnerName> names) {
        if (names.isEmpty()) return Set.of();
        return new HashSet<>(sql.query(
                        """
                        select i.partner, i.external_id
                        from unnest(?, ?) asked (partner, external_id)
                        join beneficiary_partner_id i on i.structure_id = ? and i.partner = asked.partner
                          and i.external_id = asked.external_id
                        """,
                        Sql.texts(names.stream().map(PartnerName::partner).toList()),
                        Sql.texts(names.stream()
                                .map(name -> name.externalId().value())
                                .toList()),
                        structure)
                .list(row -> new PartnerName(row.text("partner"), new ExternalId(row.text("external_id")))));
    }
}
