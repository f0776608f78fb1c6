package fr.pixemploi.kit.personal.erasure;

import static fr.pixemploi.kit.sql.Sql.texts;

import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** Erasures that this service is to carry out. */
@ApplicationScoped
public class Erasures {
    private final Sql sql;
    private final ErasedPeople erased;
    private final Clock clock;

    Erasures(Sql sql, ErasedPeople erased, Clock clock) {
        this.sql = sql;
        this.erased = erased;
        this.clock = clock;
    }

    /**
     * Notes one, in the running transaction: from its commit on no news of the person take effect, and the sweeper takes the rows away.
     * Noted again it changes nothing.
     *
     * @param personHashes of the person's id and of each file joined to it, see {@link ErasedPeople#hash}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID erasureId, Collection<String> personHashes) {
        personHashes.forEach(erased::add);
        note(erasureId, personHashes);
    }

    /** The sweeper's part of it: core marks by itself those of whom it hears. */
    void note(UUID erasureId, Collection<String> personHashes) {
        sql.update(
                "insert into erasure_work (erasure_id, person_hashes, heard_at, due_at) values (?, ?, ?, ?) on conflict do nothing",
                erasureId,
                texts(personHashes),
                clock.instant(),
                clock.instant());
    }
}
