package fr.pixemploi.certification.centre.persistence;

import fr.pixemploi.certification.centre.domain.Accreditation;
import fr.pixemploi.certification.centre.domain.Centre;
import fr.pixemploi.certification.centre.domain.Centres;
import fr.pixemploi.certification.centre.domain.Contact;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Centres in PostgreSQL. */
@ApplicationScoped
class PostgresCentres implements Centres, PanacheRepositoryBase<CentreRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresCentres(Sql sql) {
        this.sql = sql;
    }

    /** An insert that must not fail when several instances start at once. */
    @Override
    public boolean add(Centre centre) {
        Contact contact = centre.contact();
        return sql.updateOne(
                """
                insert into centre (id, kind, coordinating_body, contact_phone, contact_email, registered_at, version)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """,
                centre.id(),
                centre.kind().name().toLowerCase(Locale.ROOT),
                centre.coordinatingBody(),
                contact == null ? null : contact.phone(),
                contact == null ? null : contact.email(),
                centre.registeredAt(),
                centre.version());
    }

    @Override
    public void change(Centre centre) {
        findById(centre.id()).become(centre);
    }

    @Override
    public Optional<Centre> find(UUID id) {
        return findByIdOptional(id).map(CentreRow::toCentre);
    }

    @Override
    public Optional<Centre> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(CentreRow::toCentre);
    }

    @Override
    public List<Centre> all(@Nullable UUID after, int limit) {
        return find("id > ?1 order by id", after == null ? FIRST : after).range(0, limit - 1).stream()
                .map(CentreRow::toCentre)
                .toList();
    }

    @Override
    public boolean grant(Accreditation accreditation) {
        if (getEntityManager().find(AccreditationRow.class, accreditation.id()) != null) return false;
        getEntityManager().persist(AccreditationRow.of(accreditation));
        return true;
    }

    @Override
    public void end(Accreditation accreditation) {
        getEntityManager().find(AccreditationRow.class, accreditation.id()).become(accreditation);
    }

    @Override
    public Optional<Accreditation> lockAccreditation(UUID id, UUID centreId) {
        return Optional.ofNullable(getEntityManager().find(AccreditationRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(AccreditationRow::toAccreditation)
                .filter(one -> one.centreId().equals(centreId));
    }

    @Override
    public List<Accreditation> accreditations(UUID centreId) {
        return getEntityManager()
                .createQuery(
                        "from AccreditationRow where centreId = :centre order by firstDay desc, id",
                        AccreditationRow.class)
                .setParameter("centre", centreId)
                .getResultStream()
                .map(AccreditationRow::toAccreditation)
                .toList();
    }
}
