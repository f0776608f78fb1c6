package fr.pixemploi.profile.sandbox.messaging;

import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.profile.sandbox.domain.MadeUpPerson;
import fr.pixemploi.profile.sandbox.domain.SandboxEvents;
import fr.pixemploi.profile.sandbox.domain.SandboxReset;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Made-up people whose tests are to be played, on {@code profile.sandbox}. */
@ApplicationScoped
class OutboxSandbox implements SandboxEvents {
    private static final String TOPIC = "profile.sandbox";
    private static final String TYPE = "fr.pixemploi.profile.sandbox-person-made.v1";

    record SandboxPersonMade(
            UUID beneficiaryId,
            UUID structureId,
            double ability,
            int seed,
            List<PlayedTest> tests,
            boolean diagnosis) {}

    record PlayedTest(String campaignCode, @Nullable Integer answers) {}

    private final Outbox outbox;

    OutboxSandbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void made(UUID beneficiaryId, SandboxReset reset, MadeUpPerson person) {
        List<PlayedTest> tests = person.tests().stream()
                .map(test -> new PlayedTest(test.campaignCode(), test.answers() == 0 ? null : test.answers()))
                .toList();
        outbox.append(OutgoingEvent.fact(
                TOPIC,
                TYPE,
                beneficiaryId,
                1,
                beneficiaryId,
                new SandboxPersonMade(
                        beneficiaryId,
                        reset.structureId(),
                        person.ability(),
                        person.seed(),
                        tests,
                        person.diagnosis())));
    }
}
