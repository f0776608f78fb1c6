package fr.pixemploi.profile.game.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is ahead: by the pix that steps have shown, and not by pix of a player. So nobody's coming or little gain makes a team lose a place,
 * nobody's going makes it win one, and places move with the steps alone. Teams of one total share a place.
 */
public final class Ranking {
    /** @param place from 1; null for a team without a total */
    public record Placed(Team team, @Nullable Integer place) {}

    private Ranking() {}

    /** The best first; those without a total last, by name. */
    public static List<Placed> of(List<Team> teams) {
        return teams.stream()
                .sorted(Comparator.comparingLong(Ranking::orBelowAll)
                        .reversed()
                        .thenComparing(Team::name)
                        .thenComparing(Team::id))
                .map(team -> new Placed(team, place(team, teams)))
                .toList();
    }

    private static @Nullable Integer place(Team team, List<Team> teams) {
        Long own = team.pix();
        if (own == null) return null;
        return 1
                + (int) teams.stream()
                        .map(Team::pix)
                        .filter(Objects::nonNull)
                        .filter(pix -> pix > own)
                        .count();
    }

    private static long orBelowAll(Team team) {
        Long pix = team.pix();
        return pix == null ? -1 : pix;
    }
}
