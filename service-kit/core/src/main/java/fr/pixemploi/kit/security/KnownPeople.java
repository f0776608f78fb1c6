package fr.pixemploi.kit.security;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everyone whom this service has sent or received events about, by id and by its hash: an erasure gives the hash alone, and the rows must
 * be found. A person with several ids, for example after two files were joined, is listed under each.
 */
@ApplicationScoped
public class KnownPeople {
    private static final String NOTE =
            "insert into known_person (person_id, person_hash) values (?, ?) on conflict do nothing";

    private final Sql sql;

    KnownPeople(Sql sql) {
        this.sql = sql;
    }

    /** Notes that there are rows about somebody, in the running transaction. */
    public void note(UUID person) {
        sql.update(NOTE, person, ErasedPeople.hash(person));
    }

    /** The same of several. */
    public void note(Set<UUID> people) {
        sql.batch(NOTE, people, person -> arguments(person, ErasedPeople.hash(person)));
    }

    /** The ids behind a hash; empty when this service does not know the person. */
    public List<UUID> behind(String personHash) {
        return sql.query("select person_id from known_person where person_hash = ?", personHash)
                .list(row -> row.uuid("person_id"));
    }
}
