package fr.pixemploi.assessment.sandbox.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.pixemploi.assessment.sandbox.domain.Play;
import fr.pixemploi.assessment.sandbox.domain.Plays;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be played, in PostgreSQL. */
@ApplicationScoped
class PostgresPlays implements Plays {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final TypeReference<List<Play.Test>> TESTS = new TypeReference<>() {};

    private final Sql sql;

    PostgresPlays(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Play play) {
        sql.update(
                """
                insert into sandbox_play (beneficiary_id, structure_id, ability, seed, tests, diagnosed)
                values (?, ?, ?, ?, cast(? as json), ?) on conflict do nothing
                """,
                play.beneficiary(),
                play.structure(),
                play.ability(),
                play.seed(),
                write(play.tests()),
                play.diagnosis());
    }

    @Override
    public Optional<Play> find(UUID beneficiary) {
        return sql.query("select * from sandbox_play where beneficiary_id = ?", beneficiary)
                .optional(PostgresPlays::play);
    }

    @Override
    public void remove(UUID beneficiary) {
        sql.update("delete from sandbox_play where beneficiary_id = ?", beneficiary);
    }

    @Override
    public boolean isMadeUp(UUID beneficiary, UUID structure) {
        return sql.query(
                        "select 1 from made_up_person where beneficiary_id = ? and structure_id = ?",
                        beneficiary,
                        structure)
                .exists();
    }

    private static Play play(Row row) {
        return new Play(
                row.uuid("beneficiary_id"),
                row.uuid("structure_id"),
                row.number("ability"),
                row.integer("seed"),
                read(row.text("tests")),
                row.truth("diagnosed"));
    }

    private static String write(List<Play.Test> tests) {
        try {
            return JSON.writeValueAsString(tests);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Play.Test> read(String tests) {
        try {
            return JSON.readValue(tests, TESTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
