package fr.pixemploi.assessment.sandbox.messaging;

import fr.pixemploi.assessment.sandbox.application.KeepPlay;
import fr.pixemploi.assessment.sandbox.domain.Play;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears who was made up in a sandbox. */
@ApplicationScoped
class MadeUpPersonHandler implements EventHandler {
    record Test(@Nullable String campaignCode, @Nullable Integer answers) {}

    record Made(
            @Nullable UUID beneficiaryId,
            @Nullable UUID structureId,
            @Nullable Double ability,
            @Nullable Integer seed,
            @Nullable List<Test> tests,
            boolean diagnosis) {}

    private final KeepPlay keepPlay;

    MadeUpPersonHandler(KeepPlay keepPlay) {
        this.keepPlay = keepPlay;
    }

    @Override
    public String topic() {
        return "profile.sandbox";
    }

    @Override
    public String type() {
        return "fr.pixemploi.profile.sandbox-person-made.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Made made = event.read(Made.class);
        if (made.beneficiaryId() == null
                || made.structureId() == null
                || made.ability() == null
                || made.seed() == null
                || made.tests() == null)
            throw new MalformedEvent("a made-up person needs beneficiaryId, structureId, ability, seed and tests");
        keepPlay.handle(new Play(
                made.beneficiaryId(),
                made.structureId(),
                made.ability(),
                made.seed(),
                made.tests().stream().map(MadeUpPersonHandler::test).toList(),
                made.diagnosis()));
    }

    private static Play.Test test(Test told) {
        if (told.campaignCode() == null) throw new MalformedEvent("a test needs campaignCode");
        return new Play.Test(told.campaignCode(), told.answers() == null ? 0 : told.answers());
    }
}
