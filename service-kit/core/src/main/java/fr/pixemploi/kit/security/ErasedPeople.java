package fr.pixemploi.kit.security;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** People who asked to be forgotten, known only by a hash of their id; no replay or restore may bring them back. */
@ApplicationScoped
public class ErasedPeople {
    private final Sql sql;

    ErasedPeople(Sql sql) {
        this.sql = sql;
    }

    public boolean contains(UUID person) {
        return sql.query("select 1 from erased_person where person_hash = ?", hash(person))
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
