package fr.pixemploi.profile.game.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.GameCode;
import fr.pixemploi.profile.game.domain.Games;
import fr.pixemploi.profile.game.domain.Team;
import fr.pixemploi.profile.game.domain.TeamKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Games and their teams, in PostgreSQL. */
@ApplicationScoped
class PostgresGames implements Games {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresGames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Game game) {
        sql.update(
                """
                insert into game (id, structure_id, name, teams_are, begins_at, ends_at, wall_code) values (?, ?, ?, ?, ?, ?, ?)
                """,
                game.id(),
                game.structureId(),
                game.name(),
                game.teamsAre().code(),
                game.beginsAt(),
                game.endsAt(),
                game.wall().value());
        sql.batch(
                "insert into game_team (id, game_id, place, name, join_code) values (?, ?, ?, ?, ?)",
                IntStream.range(0, game.teams().size()).boxed().toList(),
                place -> {
                    Team team = game.teams().get(place);
                    return Sql.arguments(
                            team.id(),
                            game.id(),
                            place,
                            team.name(),
                            team.code().value());
                });
    }

    @Override
    public Optional<Game> find(UUID id) {
        return sql.query("select * from game where id = ?", id).optional(this::game);
    }

    @Override
    public Optional<Game> lock(UUID id) {
        return sql.query("select * from game where id = ? for update", id).optional(this::game);
    }

    @Override
    public Optional<Game> ofTeam(GameCode code) {
        return sql.query(
                        "select * from game where id = (select game_id from game_team where join_code = ?)",
                        code.value())
                .optional(this::game);
    }

    @Override
    public Optional<Game> ofWall(GameCode code) {
        return sql.query("select * from game where wall_code = ?", code.value()).optional(this::game);
    }

    @Override
    public List<Game> of(UUID structure, @Nullable UUID after, int max) {
        return sql.query(
                        "select * from game where structure_id = ? and id > ? order by id limit ?",
                        structure,
                        after == null ? FIRST : after,
                        max)
                .list(this::game);
    }

    @Override
    public void change(Game game) {
        sql.update(
                "update game set begins_at = ?, ends_at = ? where id = ?", game.beginsAt(), game.endsAt(), game.id());
    }

    @Override
    public void endThoseBegun(Instant before) {
        sql.update(
                "update game set ends_at = ? where archived_at is null and begins_at <= ? and ends_at > ?",
                before,
                before,
                before);
    }

    @Override
    public void archive(Instant endedBefore, Instant now) {
        List<UUID> over = sql.query(
                        "select id from game where archived_at is null and ends_at <= ? order by id for update skip locked",
                        endedBefore)
                .list(row -> row.uuid("id"));
        if (over.isEmpty()) return;
        // Seats before their teams, as whoever counts a test does.
        sql.query("""
                select p.id from game_player p join game_team t on t.id = p.team_id
                where t.game_id = any (?) order by p.id for update of p
                """, Sql.uuids(over)).list(row -> row.uuid("id"));
        sql.update("""
                update game_team t set players_at_end = (
                  select count(distinct person_behind(p.beneficiary_id)) from game_player p where p.team_id = t.id)
                where t.game_id = any (?)
                """, Sql.uuids(over));
        sql.update("""
                delete from game_player p using game_team t where t.id = p.team_id and t.game_id = any (?)
                """, Sql.uuids(over));
        sql.update("update game set archived_at = ? where id = any (?)", now, Sql.uuids(over));
    }

    private Game game(Row row) {
        UUID id = row.uuid("id");
        return new Game(
                id,
                row.uuid("structure_id"),
                row.text("name"),
                TeamKind.of(row.text("teams_are")),
                row.instant("begins_at"),
                row.instant("ends_at"),
                row.instantOrNull("archived_at"),
                new GameCode(row.text("wall_code")),
                teams(id));
    }

    private List<Team> teams(UUID game) {
        return sql.query("""
                        select t.*, coalesce(t.players_at_end, (
                          select count(distinct person_behind(p.beneficiary_id)) from game_player p where p.team_id = t.id)) as players
                        from game_team t where t.game_id = ? order by t.place
                        """, game)
                .list(row -> new Team(
                        row.uuid("id"),
                        row.text("name"),
                        new GameCode(row.text("join_code")),
                        (int) row.bigint("players"),
                        row.bigintOrNull("shown_pix")));
    }
}
