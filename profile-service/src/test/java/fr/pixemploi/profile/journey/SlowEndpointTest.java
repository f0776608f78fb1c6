package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.Webhooks.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A system that takes its time, without being given up. It asks for news that other tests do not cause. */
@QuarkusTest
@TestProfile(Unhurried.class)
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class SlowEndpointTest {
    @Inject
    Sql sql;

    private final List<Receiver> receivers = new ArrayList<>();

    private Receiver open(Receiver receiver) {
        receivers.add(receiver);
        return receiver;
    }

    @AfterEach
    void giveUp() {
        sql.update("delete from webhook");
        receivers.forEach(Receiver::close);
    }

    @Test
    void aSlowEndpointIsToldOneThingAtATimeAndNobodyElseWaitsForIt() {
        CountDownLatch quickIsDone = new CountDownLatch(1);
        Receiver slow = open(Receiver.thatAnswersOnceToldTo(quickIsDone));
        Receiver quick = open(Receiver.thatAnswers(204));
        Webhooks.Endpoint slowOne = endpoint(slow, "result-rescored");
        Webhooks.Endpoint quickOne = endpoint(quick, "result-rescored");
        for (int each = 0; each < 4; each++) slowOne.test();
        slow.await(1);
        quickOne.test();
        quickOne.await("delivered");
        assertThat(slowOne.deliveries("waiting")).hasSize(4);
        quickIsDone.countDown();
        slow.await(4);
        assertThat(slow.mostAtOnce()).isOne();
    }
}
