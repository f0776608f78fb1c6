package fr.pixemploi.profile.beneficiary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void aCodeHasTenCharactersThatNobodyConfuses() {
        Random chance = new Random(7);
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) drawn.add(InvitationCode.draw(chance).value());
        assertThat(drawn).hasSize(1_000).allMatch(code -> code.matches("[A-Z0-9]{10}"));
        assertThat(String.join("", drawn)).doesNotContainPattern("[01258BILOSUZ]");
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        assertThat(new InvitationCode(" k7pa4-qxwc9 ").digest()).isEqualTo(new InvitationCode("K7PA4QXWC9").digest());
    }

    @Test
    void aDigestDoesNotShowItsCode() {
        InvitationCode code = new InvitationCode("K7PA4QXWC9");
        assertThat(code.digest()).hasSize(64).doesNotContain(code.value());
        assertThat(code.digest()).isNotEqualTo(new InvitationCode("K7PA4QXWC7").digest());
        assertThat(code).hasToString("InvitationCode");
    }

    @Test
    void anInvitationEndsAfterThirtyDays() {
        Invitation invitation = Invitation.to(new UUID(1, 1), new UUID(1, 2), "nadia", "of a code", NOON);
        assertThat(invitation.expired(NOON.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isFalse();
        assertThat(invitation.expired(NOON.plus(Duration.ofDays(30)))).isTrue();
    }

    @Test
    void fiveWrongCodesInAnHourAreEnough() {
        List<Instant> tries =
                IntStream.range(0, 5).mapToObj(i -> NOON.minusSeconds(600L - i)).toList();
        assertThatCode(() -> WrongCodes.refuseAnother(tries.subList(0, 4), NOON))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> WrongCodes.refuseAnother(tries, NOON))
                .isInstanceOfSatisfying(
                        BeneficiaryRefusal.TooManyWrongCodes.class,
                        refused -> assertThat(refused.seconds()).isEqualTo(3_000));
    }

    @Test
    void twentyTriesInAnHourAreEnoughAlsoOfTheRightCode() {
        List<CodeTry> tries = IntStream.range(0, 20)
                .mapToObj(i -> new CodeTry(NOON.minusSeconds(600L - i), CodeTry.Outcome.RIGHT))
                .toList();
        assertThatCode(() -> CodeTry.refuseAnother(tries.subList(0, 19), NOON)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CodeTry.refuseAnother(tries, NOON))
                .isInstanceOfSatisfying(
                        BeneficiaryRefusal.TooManyTries.class,
                        refused -> assertThat(refused.seconds()).isEqualTo(3_000));
    }

    @Test
    void anAccountTriesOneCodeAfterTheOtherAndOneThatWasCutOffIsNotWaitedForForLong() {
        List<CodeTry> begun = List.of(new CodeTry(NOON, CodeTry.Outcome.UNDER_WAY));
        assertThatThrownBy(() -> CodeTry.refuseAnother(begun, NOON.plusSeconds(9)))
                .isInstanceOfSatisfying(
                        BeneficiaryRefusal.TooManyTries.class,
                        refused -> assertThat(refused.seconds()).isEqualTo(1));
        assertThatCode(() -> CodeTry.refuseAnother(begun, NOON.plusSeconds(10))).doesNotThrowAnyException();
    }
}
