package fr.pixemploi.pathway.recommendation.domain.offered;

import static fr.pixemploi.pathway.recommendation.domain.Samples.RULES;
import static fr.pixemploi.pathway.recommendation.domain.Samples.SCALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.pathway.catalogue.domain.Accommodation;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidate;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.effectiveness.domain.effect.Caution;
import fr.pixemploi.pathway.effectiveness.domain.effect.EffectivenessRules;
import fr.pixemploi.pathway.effectiveness.domain.effect.Effects;
import fr.pixemploi.pathway.effectiveness.domain.effect.Expected;
import fr.pixemploi.pathway.effectiveness.domain.effect.HiddenSelection;
import fr.pixemploi.pathway.effectiveness.domain.effect.Learned;
import fr.pixemploi.pathway.effectiveness.domain.effect.OfferEffect;
import fr.pixemploi.pathway.place.domain.Travel;
import fr.pixemploi.pathway.plan.domain.session.Effect;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.recommendation.domain.life.Life;
import fr.pixemploi.pathway.recommendation.domain.life.Limits;
import fr.pixemploi.pathway.situation.domain.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sessions as feeds write them, seen from one person's home. */
class SeenTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final UUID ACTION = new UUID(1, 1);
    private static final UUID TRAINING = new UUID(1, 2);
    private static final DisabilityOfficer OFFICER =
            new DisabilityOfficer(null, "01 99 00 12 34", "handicap@exemple.fr");

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Candidate session(
            @Nullable DeliveryMode mode,
            boolean permanent,
            @Nullable String starts,
            @Nullable String startsLast,
            @Nullable String ends) {
        return session(mode, permanent, starts, startsLast, ends, List.of());
    }

    private static Candidate session(
            @Nullable DeliveryMode mode,
            boolean permanent,
            @Nullable String starts,
            @Nullable String startsLast,
            @Nullable String ends,
            List<Accommodation> accommodations) {
        ListedOffer offer = new ListedOffer(
                ACTION,
                TRAINING,
                "a-source",
                "Ranger",
                "Organisme",
                null,
                mode,
                permanent,
                14,
                null,
                new BigDecimal("12.50"),
                null,
                "",
                null,
                "Locaux accessibles aux fauteuils.",
                true,
                OFFICER,
                accommodations,
                List.of("80056"),
                List.of(),
                List.of("CPF:12345"),
                List.of(new Target(new CompetenceCode("1.2"), Level.NONE, new Level(3))),
                "Vichy",
                "03200",
                null,
                null,
                false);
        return new Candidate(
                new UUID(1, 3),
                new UUID(1, 4),
                offer,
                day(starts),
                day(startsLast),
                day(ends),
                null,
                List.of(),
                List.of("FR"),
                null,
                null,
                null);
    }

    private static List<Offered> seen(Candidate candidate, Travel way, Limits limits) {
        Life life = Life.of(Situation.UNSAID, limits, TODAY, RULES);
        return seen(new Declared(SCALE, null), candidate, way, life);
    }

    private static List<Offered> seen(Declared declared, Candidate candidate, Travel way, Life life) {
        return new Seen(declared, RULES, life, List.of()).from(candidate, way);
    }

    private static List<Offered> seen(Candidate candidate) {
        return seen(candidate, new Travel.ToBeChecked(), Limits.NONE);
    }

    @Test
    void whatIsOpenForEverIsNoMistake() {
        assertThat(seen(session(DeliveryMode.REMOTE, true, null, null, "2099-12-31")))
                .hasSize(RULES.beginnings());
        assertThat(seen(session(DeliveryMode.ON_SITE, false, "2027-01-11", "2027-01-11", "2099-12-31")))
                .hasSize(1);
    }

    @Test
    void nobodyBeginsBeforeItOpens() {
        assertThat(seen(session(DeliveryMode.REMOTE, true, "2027-03-01", "2027-03-01", null)))
                .extracting(offered -> offered.session().dates().start())
                .startsWith(LocalDate.parse("2027-03-01"))
                .allMatch(start -> !start.isBefore(LocalDate.parse("2027-03-01")));
    }

    @Test
    void whatIsSaidToAYearIsNotOverAfterItsFirstDayAndItsDatesAreToBeAsked() {
        Offered offered = seen(session(DeliveryMode.ON_SITE, false, "2026-01-01", "2026-12-31", null))
                .getFirst();
        assertThat(offered.session().dates().start()).isEqualTo(TODAY.plusDays(RULES.noticeDays()));
        assertThat(offered.unsaid()).containsExactlyInAnyOrder(Offered.Unsaid.DATES, Offered.Unsaid.PLACE);
    }

    @Test
    void whereOneMayBeginAtAnyTimeTheDayIsToBeAgreedUnlessThePersonChoosesTheHours() {
        assertThat(seen(session(DeliveryMode.ON_SITE, true, null, null, null))
                        .getFirst()
                        .unsaid())
                .containsExactlyInAnyOrder(Offered.Unsaid.ANY_TIME, Offered.Unsaid.PLACE);
        assertThat(seen(session(DeliveryMode.REMOTE, true, null, null, null))
                        .getFirst()
                        .unsaid())
                .isEmpty();
    }

    @Test
    void aPlaceIsNotToBeAskedWhereOnlyThePersonsIsUnknown() {
        Candidate bare = session(DeliveryMode.ON_SITE, false, "2027-01-11", "2027-01-11", null);
        assertThat(seen(bare).getFirst().unsaid()).containsExactly(Offered.Unsaid.PLACE);
        assertThat(seen(at(bare, new Training.Place(null, null, null, "Ailleurs", null, null, null, true)))
                        .getFirst()
                        .unsaid())
                .as("of which nobody knows where that is")
                .containsExactly(Offered.Unsaid.PLACE);
        assertThat(seen(at(bare, new Training.Place(null, "1 rue Haute", "03200", "Vichy", "03310", 46.1, 3.4, true)))
                        .getFirst()
                        .unsaid())
                .isEmpty();
    }

    private static Candidate at(Candidate bare, Training.Place place) {
        return new Candidate(
                bare.sessionId(),
                bare.run(),
                bare.offer(),
                bare.starts(),
                bare.startsLast(),
                bare.ends(),
                null,
                List.of(),
                List.of("FR"),
                place,
                null,
                null);
    }

    @Test
    void anUnsaidModeIsToldAsSuch() {
        assertThat(seen(session(null, false, "2027-01-11", "2027-01-11", null))
                        .getFirst()
                        .unsaid())
                .containsExactlyInAnyOrder(Offered.Unsaid.MODE, Offered.Unsaid.PLACE);
    }

    @Test
    void anOfferIsCalledByWhatPeopleChooseAndPlannedByItsTraining() {
        Offered offered = seen(session(DeliveryMode.REMOTE, false, "2027-01-11", "2027-01-11", null))
                .getFirst();
        assertThat(offered.offerId()).isEqualTo(ACTION);
        assertThat(offered.session().training().value()).isEqualTo(TRAINING.toString());
        assertThat(offered.session().cost().cents()).isEqualTo(1_250);
        assertThat(offered.session().cost().cpf()).isTrue();
        assertThat(offered.session().publics()).as("for everybody").isEmpty();
    }

    private static Limits near(@Nullable String commune) {
        return new Limits(Set.of(), Limits.Time.UNSAID, Limits.Means.UNSAID, commune, 30, null, null, null, null);
    }

    private static @Nullable Integer minutes(Travel way) {
        return seen(session(DeliveryMode.ON_SITE, false, "2027-01-11", "2027-01-11", null), way, near("03185"))
                .getFirst()
                .session()
                .travelMinutes();
    }

    @Test
    void whatIsKnownByItsNeighbourhoodOnlyIsNotTooFarForSomeMinutes() {
        assertThat(minutes(new Travel.Minutes(40, 30, false, false))).isEqualTo(40);
        assertThat(minutes(new Travel.Minutes(40, 30, true, true))).isNull();
        assertThat(minutes(new Travel.Minutes(80, 60, true, true))).isEqualTo(80);
    }

    @Test
    void thatTheHomeIsKnownByItsNeighbourhoodOnlyIsNotToldToWhomDidNotSayIt() {
        Candidate candidate = session(DeliveryMode.ON_SITE, false, "2027-01-11", "2027-01-11", null);
        Travel home = new Travel.Minutes(40, 30, true, false);
        Travel there = new Travel.Minutes(40, 30, true, true);
        assertThat(seen(candidate, home, near("03185")).getFirst().unsaid()).containsExactly(Offered.Unsaid.PLACE);
        Offered unsaid = seen(candidate, home, near(null)).getFirst();
        assertThat(unsaid.unsaid()).isEmpty();
        assertThat(unsaid.session().travelMinutes()).isEqualTo(45);
        assertThat(seen(candidate, there, near(null)).getFirst().unsaid()).containsExactly(Offered.Unsaid.PLACE);
    }

    @Test
    void anotherStructuresOwnOfferRaisesNoMoreLevelsThanItsHoursAreEnoughFor() {
        double said = lifted(null);
        assertThat(lifted(new Candidate.Own(9, true, false))).isEqualTo(said);
        assertThat(lifted(new Candidate.Own(9, true, true)))
                .as("three levels, 14 hours")
                .isEqualTo(said * 14 / 30, within(1e-9));
    }

    private static double lifted(Candidate.@Nullable Own own) {
        Candidate bare = session(DeliveryMode.REMOTE, false, "2027-01-11", "2027-01-11", null);
        Candidate candidate = new Candidate(
                bare.sessionId(),
                bare.run(),
                bare.offer(),
                bare.starts(),
                bare.startsLast(),
                bare.ends(),
                null,
                List.of(),
                List.of("FR"),
                null,
                null,
                own);
        return Objects.requireNonNull(
                        seen(candidate).getFirst().session().effects().get(new CompetenceCode("1.2")))
                .shiftLogits();
    }

    @Test
    void acrossTheSeaIsFartherThanAnybodyGoes() {
        assertThat(minutes(new Travel.AcrossTheSea())).isGreaterThan(240);
    }

    @Test
    void theWayIsToldToTheQuarterOfAnHourToWhomDidNotSayWhereThePersonLives() {
        Candidate candidate = session(DeliveryMode.ON_SITE, false, "2027-01-11", "2027-01-11", null);
        Travel way = new Travel.Minutes(22, 15, false, false);
        assertThat(seen(candidate, way, near("03185")).getFirst().toldMinutes()).isEqualTo(22);
        Offered coarse = seen(candidate, way, near(null)).getFirst();
        assertThat(coarse.toldMinutes()).isEqualTo(30);
        assertThat(coarse.session().travelMinutes())
                .as("what limits are held against")
                .isEqualTo(30);
    }

    private static Offered seenByWhoNeeds(Accommodation... written) {
        Candidate candidate = session(DeliveryMode.REMOTE, false, "2027-01-11", "2027-01-11", null, List.of(written));
        Limits needs = new Limits(
                Set.of(),
                Limits.Time.UNSAID,
                Limits.Means.UNSAID,
                null,
                null,
                null,
                null,
                Set.of("screen-reader", "breaks"),
                null);
        return seen(candidate, new Travel.ToBeChecked(), needs).getFirst();
    }

    @Test
    void aNeedIsMetOrRefusedAsItIsWrittenAndSilenceIsNeither() {
        Accommodation reader = new Accommodation("screen-reader", null);
        Offered met = seenByWhoNeeds(reader, new Accommodation("breaks", null));
        assertThat(met.needsMet()).isTrue();
        assertThat(met.session().accommodations())
                .isEqualTo(Map.of("screen-reader", Session.Accommodation.MET, "breaks", Session.Accommodation.MET));
        Offered refused = seenByWhoNeeds(
                new Accommodation("breaks", "Les séances sont d'un seul tenant."),
                new Accommodation("wheelchair", "Il y a un escalier."));
        assertThat(refused.session().accommodations()).containsEntry("breaks", Session.Accommodation.REFUSED);
        assertThat(refused.refusedBecause())
                .as("of what the person needs")
                .containsExactly("Les séances sont d'un seul tenant.");
        Offered halfSaid = seenByWhoNeeds(reader);
        assertThat(halfSaid.needsMet()).isFalse();
        assertThat(halfSaid.session().accommodations()).doesNotContainKey("breaks");
    }

    @Test
    void wordsAboutAccessAreForThoseForWhomSomethingMustBeArrangedAndDecideNothing() {
        assertThat(seenByWhoNeeds().access()).isEqualTo("Locaux accessibles aux fauteuils.");
        assertThat(seenByWhoNeeds().session().accommodations()).isEmpty();
        assertThat(seen(session(DeliveryMode.REMOTE, false, "2027-01-11", "2027-01-11", null))
                        .getFirst()
                        .access())
                .isNull();
    }

    @Test
    void whomToAskIsForThoseForWhomSomethingMustBeArranged() {
        assertThat(seenByWhoNeeds().officer()).isEqualTo(OFFICER);
        assertThat(seen(session(DeliveryMode.REMOTE, false, "2027-01-11", "2027-01-11", null))
                        .getFirst()
                        .officer())
                .isNull();
    }

    @Test
    void whatWasLearnedOfAnOfferCountsAndNotWhatItDeclares() {
        Candidate candidate = session(DeliveryMode.ON_SITE, false, "2027-01-04", "2027-01-04", "2027-01-15");
        Life life = Life.of(Situation.UNSAID, Limits.NONE, TODAY, RULES);
        double top = SCALE.middle(new Level(3));
        assertThat(learned(candidate, life, 0.3)).isEqualTo(new Effect(0.3, top));
        assertThat(learned(candidate, life, -0.3).shiftLogits())
                .as("it makes nobody lose")
                .isZero();
    }

    private static Effect learned(Candidate candidate, Life life, double shift) {
        CompetenceCode sorting = new CompetenceCode("1.2");
        Effects effects = new Effects(
                EffectivenessRules.proposal(),
                Map.of(
                        sorting,
                        new Learned(
                                new Expected(0.2, 0.1, 0, 0.4),
                                Map.of(),
                                Map.of(
                                        ACTION,
                                        new OfferEffect(
                                                ACTION,
                                                sorting,
                                                shift,
                                                0.1,
                                                shift - 0.2,
                                                shift + 0.2,
                                                11,
                                                Caution.KNOWN,
                                                HiddenSelection.NOT_BOUNDED,
                                                null)))));
        return Objects.requireNonNull(seen(new Declared(SCALE, effects), candidate, new Travel.ToBeChecked(), life)
                .getFirst()
                .session()
                .effects()
                .get(sorting));
    }

    @Test
    void whereItIsIsToldInOneLineWithHowThePlaceIsCalled() {
        Candidate without = session(DeliveryMode.ON_SITE, false, "2027-01-11", "2027-01-11", null);
        assertThat(seen(without).getFirst().address()).isNull();
        Training.Place place = new Training.Place(
                "Maison des services", "3 rue de l'Exemple", "03200", "Vichy", null, null, null, true);
        assertThat(seen(new Candidate(
                                without.sessionId(),
                                without.run(),
                                without.offer(),
                                without.starts(),
                                without.startsLast(),
                                without.ends(),
                                null,
                                List.of(),
                                List.of(),
                                place,
                                null,
                                null))
                        .getFirst()
                        .address())
                .isEqualTo("Maison des services, 3 rue de l'Exemple, 03200 Vichy");
    }
}
