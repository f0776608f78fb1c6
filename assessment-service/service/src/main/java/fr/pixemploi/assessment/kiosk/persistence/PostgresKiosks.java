package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.kiosk.domain.Fingerprint;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.assessment.kiosk.domain.Kiosks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Kiosks in PostgreSQL. */
@ApplicationScoped
class PostgresKiosks implements Kiosks, PanacheRepositoryBase<KioskRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    @Override
    public void add(Kiosk kiosk) {
        persist(new KioskRow(kiosk));
    }

    @Override
    public Optional<Kiosk> lock(UUID id, Set<UUID> structures) {
        return find("id = ?1 and structureId in ?2", id, structures)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(KioskRow::toKiosk);
    }

    @Override
    public Optional<Kiosk> lock(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(KioskRow::toKiosk);
    }

    @Override
    public Optional<Kiosk> showing(Fingerprint secret) {
        return find("secretHash", secret.value()).firstResultOptional().map(KioskRow::toKiosk);
    }

    @Override
    public List<Kiosk> list(UUID structure, @Nullable UUID after, int limit) {
        return find("structureId = ?1 and id > ?2 order by id", structure, after == null ? FIRST : after)
                .page(0, limit)
                .list()
                .stream()
                .map(KioskRow::toKiosk)
                .toList();
    }

    @Override
    public void give(UUID kiosk, Fingerprint secret) {
        findById(kiosk).give(secret);
    }

    @Override
    public void revoke(UUID kiosk, Instant at) {
        findById(kiosk).revoke(at);
    }

    @Override
    public void updateTries(Kiosk kiosk) {
        findById(kiosk.id()).countTries(kiosk);
    }
}
