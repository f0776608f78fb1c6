package fr.pixemploi.assessment.live.application.door;

import fr.pixemploi.assessment.live.domain.DoorKey;
import fr.pixemploi.assessment.live.domain.DoorRules;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.RoomRulesBook;
import fr.pixemploi.assessment.live.domain.door.RoomEntries;
import fr.pixemploi.assessment.live.domain.door.RoomEntry;
import fr.pixemploi.assessment.live.domain.door.WatchedSession;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.seal.SlowHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Somebody enters a room by the session's number and the code of the day. Works without certification-service, which told how a code is
 * checked. A wrong try is written down even though it is refused.
 */
@ApplicationScoped
public class EnterByCode {
    private static final int TOKEN_BYTES = 32;

    /**
     * An entry and, this once, its token.
     *
     * @param token opaque, 256 bits
     */
    public record Entered(RoomEntry entry, LiveSession session, String token) {}

    private final RoomEntries entries;
    private final RoomRulesBook book;
    private final Clock clock;
    private final RandomGenerator chance;

    EnterByCode(RoomEntries entries, RoomRulesBook book, Clock clock, RandomGenerator chance) {
        this.entries = entries;
        this.book = book;
        this.clock = clock;
        this.chance = chance;
    }

    @Transactional(dontRollbackOn = LiveRefusal.DayCodeRefused.class)
    public Entered handle(String number, String code, String address) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DoorRules rules = book.rules().door();
        Duration wait = entries.wait(number, address, rules, now);
        if (!wait.isZero()) throw new LiveRefusal.MustWait(wait);
        Optional<WatchedSession> found =
                entries.open(number).filter(watched -> isDay(watched.session(), rules, now) && fits(watched, code));
        if (found.isEmpty()) {
            entries.addWrong(number, address, now);
            throw new LiveRefusal.DayCodeRefused();
        }
        LiveSession session = found.get().session();
        RoomEntry entry = new RoomEntry(
                Ids.next(), session.id(), session.centre(), rules.endsAt(session.startsAt(), session.zone()));
        byte[] token = new byte[TOKEN_BYTES];
        chance.nextBytes(token);
        String told = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        entries.add(entry, hash(told), found.get().key().hash(), address, now);
        return new Entered(entry, session, told);
    }

    private static boolean isDay(LiveSession session, DoorRules rules, Instant now) {
        return !now.isBefore(rules.opensAt(session.startsAt(), session.zone()))
                && now.isBefore(rules.endsAt(session.startsAt(), session.zone()));
    }

    private static boolean fits(WatchedSession watched, String typed) {
        DoorKey key = watched.key();
        return new SlowHash(key.salt(), key.rounds(), key.hash())
                .fits(typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    static String hash(String token) {
        return DigestUtils.sha256Hex(token);
    }
}
