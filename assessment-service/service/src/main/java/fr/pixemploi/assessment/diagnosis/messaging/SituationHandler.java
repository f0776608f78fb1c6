package fr.pixemploi.assessment.diagnosis.messaging;

import fr.pixemploi.assessment.diagnosis.application.LearnSituation;
import fr.pixemploi.assessment.diagnosis.domain.situation.Fact;
import fr.pixemploi.assessment.diagnosis.domain.situation.Situation;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hears what people said of their situation. Only equipment is kept, which says answers that the person sees; nothing else that was said to one structure or another. */
@ApplicationScoped
class SituationHandler implements EventHandler {
    private record State(@Nullable Equipment equipment) {
        Situation toSituation() {
            Map<Fact, String> said = new EnumMap<>(Fact.class);
            if (equipment != null) {
                if (equipment.computer() != null) said.put(Fact.COMPUTER, yesOrNo(equipment.computer()));
                if (equipment.smartphone() != null) said.put(Fact.SMARTPHONE, yesOrNo(equipment.smartphone()));
                if (equipment.connection() != null) said.put(Fact.CONNECTION, equipment.connection());
            }
            return new Situation(said);
        }
    }

    private record Equipment(
            @Nullable Boolean computer,
            @Nullable Boolean smartphone,
            @Nullable String connection) {}

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

    private static String yesOrNo(boolean said) {
        return said ? "yes" : "no";
    }
}
