package fr.pixemploi.assessment.sitting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.bank.file.Items;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.sitting.application.start.StartCertificationSitting;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingRefusal;
import fr.pixemploi.assessment.sitting.domain.Tests;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisation;
import fr.pixemploi.assessment.sitting.domain.authorisation.Authorisations;
import fr.pixemploi.assessment.sitting.domain.authorisation.SittingOwner;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.TestTerms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What only a service in a rare state shows: without a reserved pool, with an item gone, with a device's own clock. */
class UseCasesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID PERSON = UUID.randomUUID();
    private final FakeSittings sittings = new FakeSittings();
    private final ItemBank bank = Items.bank(Pool.OPEN, "1.1", "1.2");

    @Test
    void certificationIsRefusedWithoutAReservedPool() {
        Authorisation authorisation = new Authorisation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                PERSON,
                NOW,
                NOW.plusSeconds(60),
                new TestTerms(Duration.ofMinutes(105), null, Set.of(), Accommodations.NONE));
        Authorisations authorisations = new Authorisations() {
            @Override
            public boolean add(Authorisation added) {
                return true;
            }

            @Override
            public Optional<Authorisation> lockStanding(UUID candidate) {
                return Optional.of(authorisation);
            }

            @Override
            public void withdraw(UUID id, Instant at) {}

            @Override
            public Optional<Authorisation> lock(UUID id, UUID beneficiary) {
                return Optional.of(authorisation);
            }
        };
        StartCertificationSitting start = new StartCertificationSitting(
                authorisations,
                null,
                sittings,
                new FakeBanks(bank),
                prepare(new FakeBanks(bank)),
                at(NOW),
                new SplittableRandom(1));

        assertThatExceptionOfType(SittingRefusal.NoReservedPool.class)
                .isThrownBy(() -> start.handle(PERSON, authorisation.id(), Circumstances.ANY));
        assertThat(sittings.all).isEmpty();
    }

    @Test
    void whatIsArrangedForACertificationIsNotAskedForAtItsStart() {
        StartCertificationSitting start =
                new StartCertificationSitting(null, null, sittings, null, null, at(NOW), new SplittableRandom(1));

        for (Circumstances asked : List.of(
                new Circumstances(null, Set.of(Suitability.Need.KEYBOARD_ONLY)),
                new Circumstances("phone", Set.of()),
                Circumstances.ANY.with(new Accommodations(1.3, false, false, false))))
            assertThatExceptionOfType(SittingRefusal.ArrangedAtEnrolment.class)
                    .isThrownBy(() -> start.handle(PERSON, UUID.randomUUID(), asked));
    }

    @Test
    void aQuestionThatLeftTheBankCanOnlyBeSkipped() {
        Sitting sitting = started();
        Item gone = bank.find(sitting.current().item()).orElseThrow();
        ItemBank smaller = new ItemBank(
                "smaller",
                bank.active(Pool.OPEN).stream()
                        .filter(item -> !item.equals(gone))
                        .toList(),
                bank.measurement());
        AnswerQuestion answer = new AnswerQuestion(
                sittings, null, null, prepare(new FakeBanks(smaller)), new NoUploads(), at(NOW.plusSeconds(5)));

        assertThatExceptionOfType(SittingRefusal.QuestionWithdrawn.class)
                .isThrownBy(() -> answer.handle(
                        new SittingOwner.Person(PERSON), sitting.id(), given(1, new Response.SingleChoice("a"), null)));
        assertThat(answer.handle(new SittingOwner.Person(PERSON), sitting.id(), given(1, new Response.Skip(), null))
                        .next())
                .isNotNull();
    }

    @Test
    void secondsAreTheDevicesUnlessMorePassedThereThanHere() {
        assertThat(secondsAfter(null)).isCloseTo(20, within(1e-9));
        assertThat(secondsAfter(8.5)).isCloseTo(8.5, within(1e-9));
        assertThat(secondsAfter(500.0)).isCloseTo(20, within(1e-9));
    }

    @Test
    void aDeviceThatShowsAnotherItemIsTold() {
        Sitting sitting = started();
        AnswerQuestion answer =
                new AnswerQuestion(sittings, null, null, prepare(new FakeBanks(bank)), new NoUploads(), at(NOW));

        assertThatExceptionOfType(SittingRefusal.QuestionNotCurrent.class)
                .isThrownBy(() -> answer.handle(
                        new SittingOwner.Person(PERSON),
                        sitting.id(),
                        new AnswerQuestion.Given(1, "crcn-9-9-autre", new Response.Skip(), null, null)));
    }

    private double secondsAfter(Double clientSeconds) {
        Sitting sitting = started();
        new AnswerQuestion(
                        sittings,
                        null,
                        null,
                        prepare(new FakeBanks(bank)),
                        new NoUploads(),
                        at(NOW.plus(Duration.ofSeconds(20))))
                .handle(new SittingOwner.Person(PERSON), sitting.id(), given(1, new Response.Skip(), clientSeconds));
        return sittings.all.get(sitting.id()).answered().getFirst().seconds();
    }

    private Sitting started() {
        Sitting playing = Tests.start(Tests.CAMPAIGN, 11, bank);
        Sitting sitting = new Sitting(
                playing.id(),
                PERSON,
                playing.origin(),
                playing.plan(),
                playing.entry(),
                playing.seed(),
                playing.bankVersion(),
                0,
                NOW,
                playing.status(),
                playing.current(),
                List.of(),
                null,
                List.of(),
                null,
                0,
                null,
                null,
                null);
        sittings.all.put(sitting.id(), sitting);
        return sitting;
    }

    private static AnswerQuestion.Given given(int number, Response response, Double clientSeconds) {
        return new AnswerQuestion.Given(number, null, response, clientSeconds, null);
    }

    private static PrepareEngine prepare(ItemBanks banks) {
        return new PrepareEngine(banks, new FakeExposures(), Set::of);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
