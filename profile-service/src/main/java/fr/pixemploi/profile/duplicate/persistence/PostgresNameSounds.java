package fr.pixemploi.profile.duplicate.persistence;

import static fr.pixemploi.kit.sql.Sql.arguments;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.duplicate.domain.NameSounds;
import fr.pixemploi.profile.duplicate.domain.PossibleDuplicate;
import fr.pixemploi.profile.duplicate.domain.PossibleDuplicate.Side;
import fr.pixemploi.profile.duplicate.domain.Resemblance;
import fr.pixemploi.profile.duplicate.domain.TwoFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sounds of names in PostgreSQL, found by structure and sound. */
@ApplicationScoped
class PostgresNameSounds implements NameSounds {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);
    private static final int LOOKED_AT = 300;

    /** Two files that the person joined are told apart by nobody any more: they are of one person. */
    private static final String NOT_JOINED = """
            not exists (
                  select from files_of_one_person same where same.file_id = own.file_id and same.other_id = other.file_id)""";

    private static final String FILES = """
            select distinct file_id from name_sound where structure_id = ? and file_id >= ? order by file_id""";

    /** Files one after the other, and of each those like it: many that are all called the same cost no more than the page. */
    private static final String OF_A_STRUCTURE = """
            select a.file_id as one_id, b.file_id as other_id, b.compared
            from (%s limit ?) a
            cross join lateral (
                select distinct other.file_id, birth_dates_compared(own.born, other.born) as compared
                from name_sound own
                join name_sound other
                  on other.structure_id = own.structure_id and other.last_sound = own.last_sound
                  and other.first_sounds && own.first_sounds
                where own.structure_id = ? and own.file_id = a.file_id and other.file_id > a.file_id
                  and (own.file_id, other.file_id) > (?, ?)
                  and birth_dates_compared(own.born, other.born) is not null
                  and not exists (
                      select from different_people apart where apart.one_id = own.file_id and apart.other_id = other.file_id)
                  and %s
                order by other.file_id limit ?) b
            order by a.file_id, b.file_id limit ?
            """.formatted(FILES, NOT_JOINED);

    private static final String OF_ONE_FILE = """
            select * from (
            select distinct least(own.file_id, other.file_id) as one_id, greatest(own.file_id, other.file_id) as other_id,
                   birth_dates_compared(own.born, other.born) as compared
            from name_sound own
            join name_sound other
              on other.structure_id = own.structure_id and other.last_sound = own.last_sound
              and other.first_sounds && own.first_sounds and other.file_id <> own.file_id
            where own.structure_id = ? and own.file_id = ?
              and birth_dates_compared(own.born, other.born) is not null
              and not exists (
                  select from different_people apart
                  where apart.one_id = least(own.file_id, other.file_id) and apart.other_id = greatest(own.file_id, other.file_id))
              and %s) found
            order by array_position(cast(? as text[]), compared), one_id, other_id limit ?
            """.formatted(NOT_JOINED);

    /** Both files of each two, as somebody has to see them to tell. */
    private static final String SHOWN = """
            with alike as (%s)
            select compared,
                   one.id as one_id, one.first_name as one_first_name, one.last_name as one_last_name,
                   one.birth_date as one_birth_date, one.external_id as one_external_id, one.registered_at as one_registered_at,
                   other.id as other_id, other.first_name as other_first_name, other.last_name as other_last_name,
                   other.birth_date as other_birth_date, other.external_id as other_external_id,
                   other.registered_at as other_registered_at
            from alike
            join identified_person one on one.id = alike.one_id
            join identified_person other on other.id = alike.other_id
            order by %s alike.one_id, alike.other_id
            """;

    private final Sql sql;

    PostgresNameSounds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void set(UUID structure, List<Sounds> files) {
        sql.update(
                "delete from name_sound where structure_id = ? and file_id = any (?)",
                structure,
                Sql.uuids(files.stream().map(Sounds::file).toList()));
        sql.batch(
                """
                insert into name_sound (structure_id, last_sound, file_id, first_sounds, born)
                select ?, sound, ?, ?, cast(? as text) from unnest(?) sound
                """,
                files,
                names -> arguments(
                        structure,
                        names.file(),
                        Sql.texts(names.firstName()),
                        names.birthDate() == null ? null : names.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE),
                        Sql.texts(names.lastName())));
    }

    @Override
    public Found of(UUID structure, @Nullable TwoFiles after, int max) {
        UUID one = after == null ? FIRST : after.one();
        UUID other = after == null ? FIRST : after.other();
        List<PossibleDuplicate> pairs = sql.query(
                        SHOWN.formatted(OF_A_STRUCTURE, ""), structure, one, LOOKED_AT, structure, one, other, max, max)
                .list(PostgresNameSounds::pair);
        if (pairs.size() == max) return new Found(pairs, null);
        Optional<UUID> lookedAt = sql.query(FILES + " limit 1 offset ?", structure, one, LOOKED_AT - 1)
                .optional(row -> row.uuid("file_id"));
        return new Found(pairs, lookedAt.map(last -> new TwoFiles(last, LAST)).orElse(null));
    }

    @Override
    public List<PossibleDuplicate> like(UUID structure, UUID file, int max) {
        Object surest = Sql.texts(Resemblance.surestFirst());
        return sql.query(
                        SHOWN.formatted(OF_ONE_FILE, "array_position(cast(? as text[]), compared),"),
                        structure,
                        file,
                        surest,
                        max,
                        surest)
                .list(PostgresNameSounds::pair);
    }

    @Override
    public void tellApart(TwoFiles files, UUID structure, String saidBy, Instant at) {
        sql.update("""
                insert into different_people (one_id, other_id, structure_id, said_by, said_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """, files.one(), files.other(), structure, saidBy, at);
    }

    @Override
    public void suggestAgain(TwoFiles files) {
        sql.update("delete from different_people where one_id = ? and other_id = ?", files.one(), files.other());
    }

    private static PossibleDuplicate pair(Row row) {
        return new PossibleDuplicate(side(row, "one_"), side(row, "other_"), Resemblance.of(row.text("compared")));
    }

    private static Side side(Row row, String which) {
        return new Side(
                row.uuid(which + "id"),
                row.text(which + "first_name"),
                row.text(which + "last_name"),
                row.dateOrNull(which + "birth_date"),
                row.textOrNull(which + "external_id"),
                row.instant(which + "registered_at"));
    }
}
