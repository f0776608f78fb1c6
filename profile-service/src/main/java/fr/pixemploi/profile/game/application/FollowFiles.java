package fr.pixemploi.profile.game.application;

import fr.pixemploi.profile.beneficiary.domain.joining.FileJoined;
import fr.pixemploi.profile.beneficiary.domain.joining.FileParted;
import fr.pixemploi.profile.beneficiary.domain.renewal.FileReleased;
import fr.pixemploi.profile.game.domain.Players;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * A file is joined to another one, parts from it, or goes to another account. A seat stays with whoever agreed to it, and what was gained before by
 * one of the files is in no total twice: pix count anew from that moment.
 */
@ApplicationScoped
@Transactional
class FollowFiles {
    private final Players players;
    private final Clock clock;

    FollowFiles(Players players, Clock clock) {
        this.players = players;
        this.clock = clock;
    }

    void joined(@Observes FileJoined told) {
        players.remove(told.file());
        players.countAnew(told.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    void parted(@Observes FileParted told) {
        players.countAnew(told.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Whoever enters it next has agreed to nothing. */
    void released(@Observes FileReleased told) {
        players.remove(told.file());
    }
}
