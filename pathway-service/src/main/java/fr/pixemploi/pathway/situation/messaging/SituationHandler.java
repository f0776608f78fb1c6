package fr.pixemploi.pathway.situation.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.pathway.situation.application.LearnSituation;
import fr.pixemploi.pathway.situation.domain.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Learns what training must fit for people. */
@ApplicationScoped
class SituationHandler implements EventHandler {
    private record State(
            @Nullable String commune,
            @Nullable Integer maxTravelMinutes,
            @Nullable Integer hoursAWeek,
            @Nullable List<String> days,
            @Nullable Equipment equipment,
            @Nullable Set<String> accommodationNeeds,
            @Nullable String language,
            @Nullable Boolean easyReading,
            @Nullable String employmentStatus) {
        Situation toSituation() {
            return new Situation(
                    commune,
                    maxTravelMinutes,
                    hoursAWeek,
                    days == null
                            ? null
                            : days.stream()
                                    .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                                    .collect(Collectors.toSet()),
                    equipment == null ? null : equipment.toEquipment(),
                    accommodationNeeds,
                    language,
                    easyReading,
                    employmentStatus);
        }
    }

    private record Equipment(
            @Nullable Boolean computer,
            @Nullable Boolean smartphone,
            @Nullable String connection) {
        Situation.Equipment toEquipment() {
            return new Situation.Equipment(computer, smartphone, connection);
        }
    }

    private final LearnSituation learn;

    SituationHandler(LearnSituation learn) {
        this.learn = learn;
    }

    @Override
    public String topic() {
        return "profile.situation.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.profile.situation-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) learn.forget(event.aggregateId());
        else learn.handle(event.aggregateId(), event.read(State.class).toSituation());
    }

    @Override
    public List<String> readModel() {
        return List.of("person_situation");
    }
}
