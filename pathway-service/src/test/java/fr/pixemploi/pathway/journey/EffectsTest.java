package fr.pixemploi.pathway.journey;

import static fr.pixemploi.pathway.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.topic.ToldErasures;
import fr.pixemploi.kit.topic.Topic;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.pathway.effectiveness.application.FindEffects;
import fr.pixemploi.pathway.effectiveness.domain.Effectiveness;
import fr.pixemploi.pathway.effectiveness.domain.EffectivenessSettings;
import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.effect.OfferEffect;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Attendance;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.MeasuredOffer;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What offers do is learned from what stands in the tables, and from nothing that no accord covers. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "pathway"))
@TestProfile(EffectsTest.WithAGround.class)
class EffectsTest {
    public static final class WithAGround implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "pixemploi.pathway.effectiveness.legal-ground.controller", "Département d'Exemple",
                    "pixemploi.pathway.effectiveness.legal-ground.text", "Fondement d'essai",
                    "pixemploi.pathway.effectiveness.legal-ground.purposes", MadeUpPast.PURPOSE,
                    // The night falls each second, and counts once a day.
                    "pixemploi.pathway.effectiveness.at", "* * * * * ?");
        }
    }

    private static final EffectivenessSettings SETTINGS = new EffectivenessSettings(
            new LegalGround("Département d'Exemple", "Fondement d'essai", Set.of(MadeUpPast.PURPOSE)),
            EffectivenessRules.proposal());
    private static final int FEW = 5;

    @Inject
    Sql sql;

    @Inject
    FindEffects findEffects;

    private static Response state() {
        return as("ops-omar").get("/v1/effectiveness");
    }

    /** Learns, and waits for the end of it. */
    private static String learn() {
        Response begun = as("ops-omar").post("/v1/effectiveness/runs");
        assertThat(begun.statusCode()).isEqualTo(202);
        String run = begun.path("id");
        await().atMost(Patience.FAR).until(() -> !state().path("last.state").equals("running"));
        assertThat(state().<String>path("last.id")).isEqualTo(run);
        return run;
    }

    private Effects learned() {
        return findEffects.handle().orElseThrow().effects();
    }

    private int people(MeasuredOffer offer) {
        return learned()
                .of(offer, fr.pixemploi.pathway.effectiveness.domain.World.COMPETENCE)
                .people();
    }

    /** Some who followed nothing and came back: now they followed this. */
    private static List<Trajectory> withAFew(List<Trajectory> people, MeasuredOffer offer) {
        List<Trajectory> changed = new ArrayList<>();
        int few = 0;
        for (Trajectory each : people) {
            boolean now =
                    few < FEW && each.proposed().isEmpty() && !each.after().isEmpty();
            if (now) few++;
            changed.add(
                    !now
                            ? each
                            : new Trajectory(
                                    each.person(),
                                    true,
                                    each.before(),
                                    each.after(),
                                    each.weeks(),
                                    List.of(new Attendance(offer.id(), true)),
                                    Set.of(offer.id()),
                                    each.circumstances()));
        }
        return changed;
    }

    @Test
    void whatStandsInTheTablesTeachesWhatItTeachesInThePureDomain() {
        var world = fr.pixemploi.pathway.effectiveness.domain.World.of(1, 600);
        var competence = fr.pixemploi.pathway.effectiveness.domain.World.COMPETENCE;
        MeasuredOffer small = new MeasuredOffer(UUID.randomUUID(), "workshop", Set.of(competence));
        List<MeasuredOffer> offers = new ArrayList<>(world.offers);
        offers.add(small);
        List<Trajectory> people = withAFew(world.people, small);
        List<Trajectory> ofOtherAccords = fr.pixemploi.pathway.effectiveness.domain.World.of(2, 50).people;
        List<Trajectory> playing = fr.pixemploi.pathway.effectiveness.domain.World.of(3, 50).people;
        MadeUpPast past = new MadeUpPast(sql);
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            past.write(offers);
            for (int i = 0; i < people.size(); i++) past.write(people.get(i), i % 10 == 0, MadeUpPast.PURPOSE);
            for (Trajectory other : ofOtherAccords) past.write(other, false, "insertion");
            for (Trajectory other : playing) past.write(other, false, MadeUpPast.PURPOSE);
            playIn(UUID.randomUUID(), playing);
        });
        await().atMost(Patience.FAR).until(() -> state().path("last.state") != null);

        String run = learn();

        assertThat(state().<String>path("last.failedBecause")).isNull();
        assertThat(state().<String>path("inForce")).isEqualTo(run);
        Effects expected = Effectiveness.measure(
                SETTINGS, offers, () -> people.stream().map(MadeUpPast::told).toList());
        assertThat(learned().known()).hasSameSizeAs(expected.known()).hasSizeGreaterThan(5);
        for (OfferEffect each : expected.known()) {
            OfferEffect found = learned().known().stream()
                    .filter(one -> one.offer().equals(each.offer()))
                    .findFirst()
                    .orElseThrow();
            assertThat(found.shift()).isCloseTo(each.shift(), within(1e-6));
            assertThat(found.sd()).isCloseTo(each.sd(), within(1e-6));
            assertThat(found.people()).isEqualTo(each.people());
            assertThat(found.caution()).isEqualTo(each.caution());
            assertThat(found.hiddenSelection()).isEqualTo(each.hiddenSelection());
        }
        MeasuredOffer unseen = new MeasuredOffer(new UUID(0, 9), "training", Set.of(competence));
        assertThat(learned().of(unseen, competence).shift())
                .isCloseTo(expected.of(unseen, competence).shift(), within(1e-6));

        MeasuredOffer known = world.a();
        theyAreTold(known, small);
        whileOneRunsThereIsNoOther();
        recommendationsNameThem(run);
        whatFailsLeavesThem(run);
        norDoesItReadWhileWithdrawalsDoNotArrive(run);
        whoIsErasedOrSharesNoLongerIsGoneTheNextTime(known, people);
        theClockBeganOneOnly();
    }

    private static void theyAreTold(MeasuredOffer known, MeasuredOffer small) {
        Response told = as("nadia").get("/v1/offers/" + known.id() + "/effects");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.<String>path("items[0].people")).matches("11-24|25-49|50-99|100\\+");
        assertThat(told.<String>path("items[0].caution")).startsWith("known");
        assertThat(told.<String>path("items[0].french")).contains("gagnent ");
        Response few = as("nadia").get("/v1/offers/" + small.id() + "/effects");
        assertThat(few.<String>path("items[0].caution")).isEqualTo("nothing-known-yet");
        assertThat(few.<String>path("items[0].people")).isNull();
        assertThat(few.<Double>path("items[0].shift")).isNull();
        assertThat(few.<String>path("items[0].french")).doesNotContain(Integer.toString(FEW));
        assertThat(as("nadia")
                        .get("/v1/offers/" + UUID.randomUUID() + "/effects")
                        .statusCode())
                .isEqualTo(404);
    }

    private void playIn(UUID sandbox, List<Trajectory> people) {
        sql.update("""
                insert into known_structure (structure_id, name, kind, time_zone, sandbox)
                values (?, 'Bac à sable', 'mission-locale', 'Europe/Paris', true)
                """, sandbox);
        sql.update(
                "update sharing_grant set structure_id = ? where beneficiary_id = any (?)",
                sandbox,
                Sql.uuids(people.stream().map(Trajectory::person).toList()));
    }

    private void whileOneRunsThereIsNoOther() {
        UUID running = UUID.randomUUID();
        sql.update("""
                insert into effect_run (id, state, by_the_clock, controller, ground, purposes, rules_version, begun_at)
                values (?, 'running', false, 'Département', 'Fondement', '{formation}', '2026-12', now())
                """, running);
        Response begun = as("ops-omar").post("/v1/effectiveness/runs");
        assertThat(begun.<String>path("id")).isEqualTo(running.toString());
        sql.update("delete from effect_run where id = ?", running);
    }

    private static void recommendationsNameThem(String run) {
        World.Person person = World.aPersonSharingWithA("effects-recommended", Map.of("1.1", 1, "1.2", 1));
        Response recommended = World.recommend(person.id(), World.A);
        assertThat(recommended.<String>path("basis.effectsRun")).isEqualTo(run);
    }

    private void whatFailsLeavesThem(String run) {
        UUID result = sql.query("select result_id from assessed_result where campaign_kind = 'post-training' limit 1")
                .one(row -> row.uuid("result_id"));
        String findings = sql.query(
                        "select cast(findings as text) as findings from assessed_result where result_id = ?", result)
                .one(row -> row.text("findings"));
        write(result, "{\"1.1\": {\"mean\": 0, \"sd\": 0, \"prior\": {\"mean\": 0, \"sd\": 1}}}");
        learn();
        assertThat(state().<String>path("last.failedBecause")).isEqualTo("error");
        assertThat(state().<String>path("inForce")).isEqualTo(run);
        write(result, findings);
    }

    private void norDoesItReadWhileWithdrawalsDoNotArrive(String run) {
        // As if one partition of a hundred had never been read.
        sql.update("insert into inbox_end values ('profile.sharing.state', 99, 100, '-infinity')");
        try {
            learn();
        } finally {
            sql.update("delete from inbox_end where partition = 99");
        }
        assertThat(state().<String>path("last.failedBecause")).isEqualTo("consent-news-stale");
        assertThat(state().<String>path("inForce")).isEqualTo(run);
    }

    private void write(UUID result, String findings) {
        sql.update("update assessed_result set findings = ? where result_id = ?", Sql.jsonb(findings), result);
    }

    private void whoIsErasedOrSharesNoLongerIsGoneTheNextTime(MeasuredOffer offer, List<Trajectory> people) {
        int before = people(offer);
        List<Trajectory> began = people.stream()
                .filter(each -> !each.after().isEmpty()
                        && each.followed().stream().anyMatch(one -> one.offer().equals(offer.id())))
                .limit(2)
                .toList();
        UUID erasure = ToldErasures.tell(began.getFirst().person());
        Topic completed = Topic.of("pathway.erasure-completed");
        await().atMost(Patience.FAR).until(() -> !completed.about(erasure).isEmpty());
        sql.update(
                "update sharing_grant set active = false where beneficiary_id = any (ids_of_person(?))",
                began.getLast().person());

        learn();

        assertThat(state().<String>path("last.state")).isEqualTo("done");
        assertThat(people(offer)).isEqualTo(before - 2);
    }

    private void theClockBeganOneOnly() {
        assertThat(sql.query("select count(*) as count from effect_run where by_the_clock")
                        .<Integer>one(row -> row.integer("count")))
                .isEqualTo(1);
    }
}
