package fr.pixemploi.kit.security;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** People who asked to be forgotten, known only by a hash of their id; no replay or restore may bring them back. */
@ApplicationScoped
public class ErasedPeople {
    private final Sql sql;
    private final Clock clock;

    ErasedPeople(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public boolean contains(UUID person) {
        return sql.query("select 1 from erased_person where person_hash = ?", hash(person))
                .exists();
    }

    /**
     * Notes an erasure that this service is to carry out, in the running transaction: from its commit on no news of the person take effect,
     * and the sweeper takes the rows away. Noted again it changes nothing.
     *
     * @param personHashes of the person's id and of each file joined to it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID erasureId, Collection<String> personHashes) {
        personHashes.forEach(this::add);
        sql.update(
                "insert into erasure_work (erasure_id, person_hashes, heard_at, due_at) values (?, ?, ?, ?) on conflict do nothing",
                erasureId,
                Sql.texts(personHashes),
                clock.instant(),
                clock.instant());
    }

    /**
     * Whether the rows of somebody erased still stand here, to be counted and taken away by the sweep. Other services may be faster: what they
     * tell of its going must not take a row away before.
     */
    public boolean isYetToBeSwept(UUID person) {
        return sql.query(
                        "select 1 from erasure_work where completed_at is null and swept_at is null and ? = any (person_hashes)",
                        hash(person))
                .exists();
    }

    /** Adds a hash, in the running transaction. */
    public void add(String personHash) {
        sql.update("insert into erased_person (person_hash) values (?) on conflict do nothing", personHash);
    }

    /** SHA-256 of the id's text form, in hexadecimal. */
    public static String hash(UUID person) {
        return DigestUtils.sha256Hex(person.toString());
    }
}
