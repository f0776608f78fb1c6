package fr.pixemploi.profile.game.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.beneficiary.application.GetMyFile;
import fr.pixemploi.profile.game.domain.GameCode;
import fr.pixemploi.profile.game.domain.GameRefusal;
import fr.pixemploi.profile.game.domain.Nickname;
import fr.pixemploi.profile.game.domain.Player;
import fr.pixemploi.profile.game.domain.Players;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person takes a seat in a team, which agrees that their pix count from then on; or takes another nickname in it. */
@ApplicationScoped
@Transactional
public class JoinTeam {
    private final LookAtTeam look;
    private final Players players;
    private final GetMyFile getMyFile;
    private final GameTerms terms;
    private final Clock clock;

    JoinTeam(LookAtTeam look, Players players, GetMyFile getMyFile, GameTerms terms, Clock clock) {
        this.look = look;
        this.players = players;
        this.getMyFile = getMyFile;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param textVersion of the text that the person was shown */
    public void handle(Caller caller, GameCode code, Nickname nickname, int textVersion) {
        LookAtTeam.Found found = look.handle(caller, code);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!found.game().isOpen(now)) throw new GameRefusal.GameOver();
        if (textVersion != terms.version()) throw new GameRefusal.TextChanged();
        List<String> names = getMyFile.all(caller).stream()
                .flatMap(file ->
                        Stream.of(file.person().firstName(), file.person().lastName()))
                .toList();
        if (nickname.tells(names)) throw new GameRefusal.NicknameTellsName();
        Optional<Player> sits = players.of(caller.self());
        if (sits.isEmpty())
            players.add(Player.joined(
                    Ids.next(), caller.self(), found.team(), found.game().id(), nickname, now, textVersion));
        else if (sits.get().teamId().equals(found.team().id()))
            players.rename(sits.get().id(), nickname);
        else throw new GameRefusal.PlaysAlready();
    }
}
