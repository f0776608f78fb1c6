package fr.pixemploi.certification.invigilation.application;

import fr.pixemploi.certification.invigilation.domain.Doors;
import fr.pixemploi.certification.invigilation.domain.Entries;
import fr.pixemploi.certification.invigilation.domain.Entry;
import fr.pixemploi.certification.invigilation.domain.InvigilationRefusal;
import fr.pixemploi.certification.invigilation.domain.InvigilationRules;
import fr.pixemploi.certification.invigilation.domain.InvigilationRulesBook;
import fr.pixemploi.certification.invigilation.domain.SessionNumber;
import fr.pixemploi.certification.invigilation.domain.WatchedSession;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;

/** Somebody enters a session by its number and the code of the day. A wrong try is written down even though it is refused. */
@ApplicationScoped
public class EnterByCode {
    private static final int TOKEN_BYTES = 32;

    /**
     * An entry and, this once, its token.
     *
     * @param token opaque, 256 bits
     */
    public record Entered(Entry entry, String token) {}

    private final Doors doors;
    private final Entries entries;
    private final InvigilationRulesBook book;
    private final Clock clock;
    private final RandomGenerator chance;

    EnterByCode(Doors doors, Entries entries, InvigilationRulesBook book, Clock clock, RandomGenerator chance) {
        this.doors = doors;
        this.entries = entries;
        this.book = book;
        this.clock = clock;
        this.chance = chance;
    }

    @Transactional(dontRollbackOn = InvigilationRefusal.CodeRefused.class)
    public Entered handle(String number, String code, String address) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        InvigilationRules rules = book.rules();
        Duration wait = entries.wait(number, address, rules, now);
        if (!wait.isZero()) throw new InvigilationRefusal.MustWait(wait);
        Optional<WatchedSession> found =
                doors.open(new SessionNumber(number)).filter(session -> opens(session, code, rules, now));
        if (found.isEmpty()) {
            entries.addWrong(number, address, now);
            throw new InvigilationRefusal.CodeRefused();
        }
        WatchedSession session = found.get();
        Entry entry = new Entry(
                Ids.next(),
                session.door().session(),
                session.centre(),
                rules.endsAt(session.startsAt(), session.zone()));
        byte[] token = new byte[TOKEN_BYTES];
        chance.nextBytes(token);
        String told = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        entries.add(entry, hash(told), session.door().renewals(), address, now);
        return new Entered(entry, told);
    }

    private static boolean opens(WatchedSession session, String code, InvigilationRules rules, Instant now) {
        return session.door().code().isTyped(code)
                && !now.isBefore(rules.opensAt(session.startsAt(), session.zone()))
                && now.isBefore(rules.endsAt(session.startsAt(), session.zone()));
    }

    static String hash(String token) {
        return DigestUtils.sha256Hex(token);
    }
}
