package fr.pixemploi.profile.notice.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.profile.notice.domain.NoticeCode;
import fr.pixemploi.profile.notice.domain.NoticeLanguage;
import fr.pixemploi.profile.notice.domain.NoticeRefusal;
import fr.pixemploi.profile.notice.domain.NoticeVersion;
import fr.pixemploi.profile.sharing.application.ListProcessings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {
    /** Of each version, by its number. What changes of a text is a version of its own, and a line more here. */
    private static final Map<NoticeCode, List<String>> HASHES = Map.of(
            NoticeCode.INFORMATION, List.of("3179ef6c648bc18ef9c98e481ab738b1cd970d57a4df33c6abb0ed142186341b"),
            NoticeCode.SHARING, List.of("3501ab79188f42f598f34fb663a20f98e1a1be0c041e42d898a5b55ec2953202"));

    private static final Instant LAST_MOMENT_OF_THE_FIRST = Instant.parse("2027-02-28T22:59:59.999999Z");

    private final Notices notices = new Notices();
    private final Notices two = new Notices("notice/two-versions.yaml");

    @ParameterizedTest
    @EnumSource
    void noWordOfAVersionChangesOnceItIsThere(NoticeCode notice) {
        assertThat(notices.versions(notice).reversed())
                .extracting(NoticesTest::hash)
                .as("a changed text is a new version")
                .isEqualTo(HASHES.get(notice));
    }

    @ParameterizedTest
    @EnumSource
    void versionsAndTheirDaysRise(NoticeCode notice) {
        List<NoticeVersion> oldestFirst = notices.versions(notice).reversed();
        assertThat(oldestFirst)
                .extracting(NoticeVersion::version)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, oldestFirst.size()).boxed().toList());
        assertThat(oldestFirst).extracting(NoticeVersion::from).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theTextInForceTellsOfEveryProcessing() {
        assertThat(notices.versions(NoticeCode.INFORMATION).getFirst().processings())
                .containsExactlyElementsOf(new ListProcessings()
                        .handle().stream().map(ListProcessings.Processing::code).toList());
    }

    @Test
    void aVersionHoldsFromItsDayOnInParis() {
        Instant next = LAST_MOMENT_OF_THE_FIRST.plusSeconds(1);
        assertThat(two.inForce(NoticeCode.SHARING, LAST_MOMENT_OF_THE_FIRST).version())
                .isEqualTo(1);
        assertThat(two.inForce(NoticeCode.SHARING, next).version()).isEqualTo(2);
    }

    @Test
    void whatWasGivenBeforeAnyTextCountsUnderTheFirst() {
        assertThat(two.inForce(NoticeCode.SHARING, Instant.EPOCH).version()).isEqualTo(1);
    }

    @Test
    void whoeverWasShownAnotherVersionThanTheOneInForceIsRefused() {
        two.needInForce(NoticeCode.SHARING, 1, LAST_MOMENT_OF_THE_FIRST);
        for (int other : List.of(0, 2, 3))
            assertThatThrownBy(() -> two.needInForce(NoticeCode.SHARING, other, LAST_MOMENT_OF_THE_FIRST))
                    .isInstanceOf(NoticeRefusal.TextChanged.class);
    }

    @Test
    void versionsOfBeforeStayReadable() {
        assertThat(two.version(NoticeCode.SHARING, 1).in(NoticeLanguage.EASY_FRENCH))
                .containsExactly("un");
        assertThatThrownBy(() -> two.version(NoticeCode.SHARING, 3)).isInstanceOf(NoticeRefusal.NoSuchNotice.class);
    }

    /** All of it but whether it is a proposal: it may be settled as it stands. */
    private static String hash(NoticeVersion version) {
        String told = String.join(
                "\n",
                version.version() + " " + version.from(),
                String.join("\n", version.processings()),
                String.join("\n", version.french()),
                String.join("\n", version.easyFrench()),
                String.join("\n", version.english()));
        return DigestUtils.sha256Hex(told.getBytes(StandardCharsets.UTF_8));
    }
}
