package fr.pixemploi.profile.notice.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.notice.domain.NoticeReading;
import fr.pixemploi.profile.notice.domain.NoticeReadings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The person sees which versions of which texts they have read, or were shown when they shared. */
@ApplicationScoped
@Transactional
public class ListMyReadings {
    private final NoticeReadings readings;

    ListMyReadings(NoticeReadings readings) {
        this.readings = readings;
    }

    public List<NoticeReading> handle(Caller caller) {
        return readings.of(caller.self());
    }
}
