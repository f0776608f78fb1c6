package fr.pixemploi.portal.game;

import fr.pixemploi.client.profile.model.GameBoard;
import fr.pixemploi.client.profile.model.GameStanding;
import io.quarkus.qute.TemplateExtension;
import java.time.OffsetDateTime;
import java.util.Objects;

/** How teams stand, as bars beside their figures, and until when they play. */
@TemplateExtension
public class Boards {
    private static final int WIDTH = 200;

    private Boards() {}

    /** Of a team's bar, beside one of the team that is ahead, which is 200 long. */
    static long bar(GameStanding team, GameBoard board) {
        long most = board.getTeams().stream()
                .map(GameStanding::getPix)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        Long pix = team.getPix();
        return pix == null || most == 0 ? 0 : pix * WIDTH / most;
    }

    /** The last one in which a game is played: its end at midnight is said of the day that ends, and not of the next one. */
    static OffsetDateTime lastMinute(OffsetDateTime end) {
        return end.minusMinutes(1);
    }

    /** Changes whenever the screen is to change. */
    static String seen(GameBoard board) {
        return Integer.toHexString(board.hashCode());
    }
}
