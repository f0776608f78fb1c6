package fr.pixemploi.profile.situation.application;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.situation.domain.SituationFrame;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** In which codes situations are said: the frame that holds today, and those before it. */
@ApplicationScoped
public class ListFrames {
    private static final String DATA = "situation/frames.yaml";

    /** Frames are national: they begin with the day in Paris. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private record Frames(List<SituationFrame> frames) {}

    private final List<SituationFrame> all = read();
    private final Clock clock;

    ListFrames(Clock clock) {
        this.clock = clock;
    }

    /** All that ever held or are to hold, newest first. */
    public List<SituationFrame> handle() {
        return all;
    }

    SituationFrame inForce() {
        LocalDate today = clock.instant().atZone(ZONE).toLocalDate();
        return all.stream()
                .filter(frame -> !frame.from().isAfter(today))
                .findFirst()
                .orElseGet(all::getLast);
    }

    private static List<SituationFrame> read() {
        return PackagedYaml.read(DATA, Frames.class).frames().stream()
                .sorted(Comparator.comparing(SituationFrame::from).reversed())
                .toList();
    }
}
