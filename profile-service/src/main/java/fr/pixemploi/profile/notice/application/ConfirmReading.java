package fr.pixemploi.profile.notice.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.notice.domain.NoticeCode;
import fr.pixemploi.profile.notice.domain.NoticeReading;
import fr.pixemploi.profile.notice.domain.NoticeReadings;
import fr.pixemploi.profile.notice.domain.NoticeRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The person has read what Pix Emploi does with their data. Saying so again is harmless. */
@ApplicationScoped
@Transactional
public class ConfirmReading {
    private final NoticeReadings readings;
    private final Notices notices;
    private final Clock clock;

    ConfirmReading(NoticeReadings readings, Notices notices, Clock clock) {
        this.readings = readings;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws NoticeRefusal.TextChanged when this version is not the one in force */
    public void handle(Caller caller, int version) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        notices.needInForce(NoticeCode.INFORMATION, version, now);
        readings.add(caller.self(), new NoticeReading(NoticeCode.INFORMATION, version, now));
    }
}
