package fr.pixemploi.profile.game.persistence;

import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import fr.pixemploi.profile.game.domain.GameRefusal;
import fr.pixemploi.profile.game.domain.Nickname;
import fr.pixemploi.profile.game.domain.Player;
import fr.pixemploi.profile.game.domain.Players;
import fr.pixemploi.profile.game.domain.Pot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Seats of players, in PostgreSQL. Of a test that a step has shown only that it was counted is kept, so that one that is told again counts
 * once: what it brought stands nowhere any more.
 */
@ApplicationScoped
class PostgresPlayers implements Players {
    private static final String SEATS = """
            select p.*, person_behind(p.beneficiary_id) as person, t.game_id
            from game_player p join game_team t on t.id = p.team_id
            """;

    private final Sql sql;

    PostgresPlayers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Player> of(UUID person) {
        return sql.query(SEATS + " where p.beneficiary_id = any (ids_of_person(?)) order by p.id limit 1", person)
                .optional(PostgresPlayers::player);
    }

    @Override
    public Optional<Player> lock(UUID file) {
        return sql.query(
                        SEATS
                                + " where p.beneficiary_id = any (ids_of_person(person_behind(?))) order by p.id limit 1 for no key update",
                        file)
                .optional(PostgresPlayers::player);
    }

    @Override
    public void add(Player player) {
        refusing(() -> sql.update(
                """
                insert into game_player
                  (id, team_id, beneficiary_id, nickname, nickname_key, joined_at, text_version, counts_from, gained_pix)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                player.id(),
                player.teamId(),
                player.person(),
                player.nickname().value(),
                player.nickname().key(),
                player.joinedAt(),
                player.textVersion(),
                player.countsFrom(),
                player.gainedPix()));
    }

    @Override
    public void rename(UUID player, Nickname nickname) {
        refusing(() -> sql.update(
                "update game_player set nickname = ?, nickname_key = ? where id = ?",
                nickname.value(),
                nickname.key(),
                player));
    }

    @Override
    public void remove(UUID person) {
        // Otherwise a step that is being made would show what was taken back.
        sql.query(SEATS + " where p.beneficiary_id = any (ids_of_person(?)) order by p.id for no key update", person)
                .list(PostgresPlayers::player);
        sql.update("delete from game_player where beneficiary_id = any (ids_of_person(?))", person);
    }

    @Override
    public void countAnew(UUID person, Instant now) {
        sql.update("update game_player set counts_from = ?, gained_pix = 0 where beneficiary_id = ?", now, person);
    }

    @Override
    public boolean begin(UUID player, UUID result) {
        return sql.updateOne(
                "insert into game_test (player_id, result_id) values (?, ?) on conflict do nothing", player, result);
    }

    @Override
    public Pot pot(UUID team) {
        Long shown = sql.query("select shown_pix from game_team where id = ?", team)
                .one(row -> row.bigintOrNull("shown_pix"));
        return new Pot(
                shown,
                sql.query("""
                        select g.result_id, person_behind(p.beneficiary_id) as person, g.waiting_pix
                        from game_test g join game_player p on p.id = g.player_id
                        where p.team_id = ? and g.waiting_pix is not null
                        """, team)
                        .list(row ->
                                new Pot.Gain(row.uuid("result_id"), row.uuid("person"), row.integer("waiting_pix"))));
    }

    @Override
    public void keep(Player player, Pot.Gain gain, Pot pot) {
        sql.update("update game_player set gained_pix = gained_pix + ? where id = ?", gain.pix(), player.id());
        if (!pot.waiting().isEmpty()) {
            sql.update(
                    "update game_test set waiting_pix = ? where player_id = ? and result_id = ?",
                    gain.pix(),
                    player.id(),
                    gain.result());
            return;
        }
        sql.update("update game_team set shown_pix = ? where id = ?", pot.shown(), player.teamId());
        sql.update("""
                update game_test g set waiting_pix = null from game_player p
                where p.id = g.player_id and p.team_id = ? and g.waiting_pix is not null
                """, player.teamId());
    }

    private static void refusing(Runnable write) {
        try {
            write.run();
        } catch (ViolatedConstraint e) {
            switch (e.constraint()) {
                case "one_nickname_in_a_team" -> throw new GameRefusal.NicknameTaken();
                case "one_game_at_a_time" -> throw new GameRefusal.PlaysAlready();
                default -> throw e;
            }
        }
    }

    private static Player player(Row row) {
        return new Player(
                row.uuid("id"),
                row.uuid("person"),
                row.uuid("game_id"),
                row.uuid("team_id"),
                new Nickname(row.text("nickname")),
                row.instant("joined_at"),
                row.integer("text_version"),
                row.instant("counts_from"),
                row.integer("gained_pix"));
    }
}
