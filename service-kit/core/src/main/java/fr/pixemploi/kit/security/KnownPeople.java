package fr.pixemploi.kit.security;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everyone whom this service said or heard something about, by id and by the hash of it: an erasure names the hash alone, and whoever
 * erases must find the rows. A person who has several ids, such as after two files were joined, is in it under each.
 */
@ApplicationScoped
public class KnownPeople {
    private static final String NOTE =
            "insert into known_person (person_id, person_hash) values (?, ?) on conflict do nothing";

    private final Sql sql;

    KnownPeople(Sql sql) {
        this.sql = sql;
    }

    /** Remembers that there are rows about somebody, in the running transaction. */
    public void note(UUID person) {
        sql.update(NOTE, person, ErasedPeople.hash(person));
    }

    /** The same of several. */
    public void note(Set<UUID> people) {
        sql.batch(NOTE, people, person -> arguments(person, ErasedPeople.hash(person)));
    }

    /** The ids behind a hash; empty when this service never heard of that person. */
    public List<UUID> behind(String personHash) {
        return sql.query("select person_id from known_person where person_hash = ?", personHash)
                .list(row -> row.uuid("person_id"));
    }
}
