package fr.pixemploi.profile.game.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A game that a structure makes: teams that gain pix from one moment to another.
 *
 * @param archivedAt since when its totals stand and its players are forgotten; null until then
 * @param wall leads to the screen on the wall
 * @param teams in the order in which they were named
 */
public record Game(
        UUID id,
        UUID structureId,
        String name,
        TeamKind teamsAre,
        Instant beginsAt,
        Instant endsAt,
        @Nullable Instant archivedAt,
        GameCode wall,
        List<Team> teams) {
    public static final int MOST_TEAMS = 120;

    /** Players are forgotten with the end of their game. */
    public static final Period LONGEST = Period.ofYears(1);

    /** Within which results of tests that were done in time are told. */
    public static final Duration GRACE = Duration.ofHours(1);

    public Game {
        if (endsAt.isBefore(beginsAt)) throw new IllegalArgumentException("a game ends after it begins");
        teams = List.copyOf(teams);
        if (teams.stream()
                        .map(Team::name)
                        .collect(HashSet::new, HashSet::add, HashSet::addAll)
                        .size()
                < teams.size()) throw new IllegalArgumentException("teams of a game have different names");
    }

    public GamePhase phase(Instant now) {
        if (archivedAt != null) return GamePhase.ARCHIVED;
        if (now.isBefore(beginsAt)) return GamePhase.TO_COME;
        return now.isBefore(endsAt) ? GamePhase.RUNNING : GamePhase.OVER;
    }

    /** Whether people still join it. */
    public boolean isOpen(Instant now) {
        return switch (phase(now)) {
            case TO_COME, RUNNING -> true;
            case OVER, ARCHIVED -> false;
        };
    }

    /** Over from now on; one that was to come never was. One that is over stays as it is. */
    public Game ended(Instant now) {
        if (!isOpen(now)) return this;
        Instant begun = beginsAt.isBefore(now) ? beginsAt : now;
        return new Game(id, structureId, name, teamsAre, begun, now, null, wall, teams);
    }
}
