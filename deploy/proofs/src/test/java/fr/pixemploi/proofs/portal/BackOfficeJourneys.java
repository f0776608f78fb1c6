package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.RunningPlatform;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What authors and operators come for, who are asked for a second factor. */
interface BackOfficeJourneys extends Visits {
    int MOST_LOOKS = 1_000;

    @Test
    default void anAuthorProposesAQuestionMendsItChangesItAndTakesItBack() {
        Proposal question = Proposal.fresh();
        Page page = enter("autrice-anne", Portal.WIDE);
        Keyboard.follow(page, "Proposer une question");
        Keyboard.write(page, "Fichier de la question", question.thatTellsItsAnswer());
        Keyboard.follow(page, "Vérifier");
        assertThat(page.locator("main .rows").innerText()).contains("réponse");
        Portal.assertSound(page);
        Keyboard.write(page, "Fichier de la question", question.file());
        Keyboard.follow(page, "Vérifier");
        assertThat(page.locator("main .rows").innerText()).isEqualTo("Aucune remarque");
        Keyboard.follow(page, "Enregistrer la proposition");
        assertThat(page.locator("h1").innerText()).isEqualTo(question.id());
        page.locator("pix-item-player")
                .getByText("Une fleur jaune se tourne vers le soleil.")
                .first()
                .waitFor();
        assertThat(page.content()).doesNotContain("tournesol");
        Portal.assertSound(page);
        Keyboard.write(page, "Fichier de la question", question.changed());
        Keyboard.follow(page, "Enregistrer la proposition");
        assertThat(page.locator(".done").innerText()).startsWith("C’est enregistré.");
        Keyboard.follow(page, "Retour");
        Keyboard.follow(page, question.id());
        Keyboard.tick(page, "Je veux retirer cette proposition.");
        Keyboard.follow(page, "Retirer");
        assertThat(page.locator(".done").innerText()).isEqualTo("La proposition est retirée.");
        assertThat(page.getByText(question.id()).count()).isZero();
    }

    @Test
    default void anOperatorSeesHealthRebuildsACopyReplaysALetterAndFollowsAnErasure() throws Exception {
        String letter = sendWhatNobodyCanRead("certification.read");
        Page page = enter("ops-omar", Portal.NARROW);
        assertThat(page.locator("main .card").count()).isEqualTo(Service.values().length);
        // How each is, good or not: other tests take something away from them meanwhile.
        assertThat(page.locator("main .card .tag").count()).isEqualTo(Service.values().length);
        Keyboard.follow(page, "profile-service");
        Locator dead = page.locator("main .rows li", new Page.LocatorOptions().setHasText(letter));
        for (int look = 0; dead.count() == 0 && look < MOST_LOOKS; look++) {
            page.waitForTimeout(200);
            page.reload();
        }
        assertThat(dead.count()).isOne();
        Portal.assertSound(page);
        Keyboard.follow(page, "Refaire assessment.framework.state");
        assertThat(page.locator(".done").innerText()).isEqualTo("La reconstruction a commencé.");
        Keyboard.follow(page, "Rejouer");
        assertThat(page.locator(".fault").innerText())
                .as("it is still unreadable")
                .isNotEmpty();
        Portal.assertSound(page);

        int asked = erasures(page);
        leave();
        assertThat(erasures(page)).isGreaterThan(asked);
        Portal.assertSound(page);
    }

    private static int erasures(Page page) {
        Portal.open(page, "/exploitation");
        return page.locator("#effacements tbody tr td:nth-child(2)").count();
    }

    private static void leave() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.link();
        Api space = journey.cast().seeker(Service.PROFILE);
        int version = space.get("/v1/erasures/text").expect(200).path("version").asInt();
        space.post("/v1/erasures", Map.of("understood", true, "textVersion", version))
                .expect(202);
    }

    /** Returns where it stands on the topic, as the page says it. */
    private static String sendWhatNobodyCanRead(String topic) throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RunningPlatform.get().endpoints().kafkaBootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = producer.send(
                            new ProducerRecord<>(topic, UUID.randomUUID().toString(), "{}"))
                    .get();
            return sent.partition() + ":" + sent.offset();
        }
    }
}
