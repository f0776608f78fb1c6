package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.GameCode;
import fr.pixemploi.profile.game.domain.Games;
import fr.pixemploi.profile.game.domain.Team;
import fr.pixemploi.profile.game.domain.TeamKind;
import fr.pixemploi.profile.structure.application.GetOpenStructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** A manager makes a game. It goes from the start of its first day to the end of its last one, by the structure's clock. */
@ApplicationScoped
@Transactional
public class MakeGame {
    private final Games games;
    private final GameReach reach;
    private final GetOpenStructure getOpenStructure;
    private final RandomGenerator chance;

    MakeGame(Games games, GameReach reach, GetOpenStructure getOpenStructure, RandomGenerator chance) {
        this.games = games;
        this.reach = reach;
        this.getOpenStructure = getOpenStructure;
        this.chance = chance;
    }

    /** What a manager says of it. */
    public record Wanted(
            UUID structureId,
            String name,
            TeamKind teamsAre,
            LocalDate firstDay,
            LocalDate lastDay,
            List<String> teams) {}

    public Game handle(Caller caller, Wanted wanted) {
        reach.requireManager(caller, wanted.structureId());
        ZoneId zone = getOpenStructure.handle(wanted.structureId()).timeZone();
        Game game = new Game(
                Ids.next(),
                wanted.structureId(),
                wanted.name(),
                wanted.teamsAre(),
                wanted.firstDay().atStartOfDay(zone).toInstant(),
                wanted.lastDay().plusDays(1).atStartOfDay(zone).toInstant(),
                null,
                GameCode.draw(chance),
                wanted.teams().stream()
                        .map(name -> Team.made(Ids.next(), name, GameCode.draw(chance)))
                        .toList());
        games.add(game);
        return game;
    }
}
