package fr.pixemploi.profile.game.application;

import fr.pixemploi.profile.game.domain.Game;
import fr.pixemploi.profile.game.domain.Player;
import fr.pixemploi.profile.game.domain.Team;

/** Where somebody plays. */
public record Seat(Player player, Game game) {
    public Team team() {
        return game.teams().stream()
                .filter(each -> each.id().equals(player.teamId()))
                .findFirst()
                .orElseThrow();
    }
}
