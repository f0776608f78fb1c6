package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Somebody of a name that nobody else has: comes as far as a certificate, is erased, and is looked for everywhere. */
final class LeavingPerson {
    private final Platform platform = RunningPlatform.get();
    private final Cast cast;
    private final Journey journey;
    private final String name;
    private String receipt = "";
    private JsonNode verified;
    private JsonNode figures;

    LeavingPerson(String name) {
        this.name = name;
        this.cast = new Cast(platform.endpoints(), platform.tokens(), name);
        this.journey = new Journey(cast, RunningPlatform.sheet(), RunningPlatform.SAY);
    }

    /** Plays the journey to the end, and notes what shall not change when the person goes. */
    LeavingPerson comes() {
        journey.play();
        News.hasArrived();
        verified = verify();
        figures = figures();
        return this;
    }

    /** Asks to be erased, in the own space. */
    void asksToBeErased() {
        Api space = cast.seeker(Service.PROFILE).with(Map.of("Idempotency-Key", "leave-" + name));
        int version = space.get("/v1/erasures/text").expect(200).path("version").asInt();
        receipt = space.post("/v1/erasures", Map.of("understood", true, "textVersion", version))
                .expect(202)
                .path("receiptCode")
                .asText();
    }

    /** As anybody who has the receipt is told. */
    JsonNode erasure() {
        return cast.nobody(Service.PROFILE)
                .post("/v1/erasures/by-receipt", Map.of("receiptCode", receipt))
                .expect(200);
    }

    void isErased() {
        await().atMost(Patience.FAR)
                .until(() -> erasure().path("state").asText().equals("ended"));
        News.hasArrived();
    }

    /**
     * Where name, id and account still stand. That somebody was erased is told to structures for sixty days, by the id that they may have kept:
     * the text says so that the person reads before.
     */
    Set<String> traces() throws Exception {
        Set<String> traces = new TreeSet<>(NameHunt.of(name));
        NameHunt.ofSomebodyErased(journey.travel().beneficiaryId()).forEach(place -> traces.add("id: " + place));
        traces.remove("id: table profile.news.subject_id");
        NameHunt.ofSomebodyErased(cast.account()).forEach(place -> traces.add("account: " + place));
        return traces;
    }

    void othersSeeNoDifference() {
        assertThat(verify()).isEqualTo(verified);
        assertThat(figures()).isEqualTo(figures);
    }

    private JsonNode verify() {
        return cast.nobody(Service.CERTIFICATION)
                .get("/v1/verify/" + journey.travel().code())
                .expect(200);
    }

    private JsonNode figures() {
        ObjectNode figures = (ObjectNode) cast.person("marc", Service.PROFILE)
                .get("/v1/indicators?structureId=" + Cast.MISSION_LOCALE)
                .expect(200);
        figures.remove("computedAt");
        return figures;
    }
}
