package fr.pixemploi.profile.message.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.message.Letter;
import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.notice.domain.NoticeLanguage;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are written: one short message is one, and nothing is said that only they should know. */
class MessageTextsTest {
    private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The longest that stands in a short message. */
    private static final URI LINK = URI.create("https://emploi.exemple.fr/" + "x".repeat(24));

    /** What was measured, why somebody is followed, what ails them; in both languages. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(score|niveau|level|pix acquis|points|réussi|échoué|passed|failed|handicap|maladie|health|santé|chômage|"
                    + "unemploy\\w*|rsa|allocation|sanction|radiation|obligatoire|obligé)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final MessageTexts texts = new MessageTexts();
    private final MessageTexts.Version version = texts.inForce(NOW);

    static Stream<Arguments> all() {
        return Stream.of(MessageKind.values())
                .flatMap(kind -> Stream.of(NoticeLanguage.values()).map(language -> Arguments.of(kind, language)));
    }

    private static Said said(NoticeLanguage language, String structure) {
        return new Said(
                language,
                PARIS,
                structure,
                Instant.parse("2026-12-31T22:59:00Z"),
                new Message.Appointment(Instant.parse("2026-12-14T08:30:00Z"), PARIS),
                "K7PA4QXWC9");
    }

    private static Said withoutAppointment(NoticeLanguage language, String structure) {
        Said said = said(language, structure);
        return new Said(language, said.zone(), structure, said.until(), null, said.code());
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneShortMessageHoldsEachOfThem(MessageKind kind, NoticeLanguage language) {
        // Wider than any letter of the alphabet of telephones.
        String text = texts.sms(version, kind, said(language, "€".repeat(5) + "Ŝtrüktûre d’Œuvré ".repeat(9)), LINK);
        assertThat(GsmText.length(text)).as(text).isLessThanOrEqualTo(GsmText.LONGEST);
        assertThat(GsmText.of(text)).isEqualTo(text);
        assertThat(text).endsWith(LINK.toString());
    }

    @ParameterizedTest
    @MethodSource("all")
    void noneSaysWhatOnlyThePersonShouldKnow(MessageKind kind, NoticeLanguage language) {
        Said said = said(language, "Structure");
        Letter letter = texts.letter(version, kind, said, LINK, LINK);
        List<String> words = new ArrayList<>(letter.paragraphs());
        words.add(letter.subject());
        words.addAll(letter.footer());
        words.add(texts.sms(version, kind, said, null));
        assertThat(words).allSatisfy(text -> assertThat(text).doesNotContainPattern(FORBIDDEN));
        assertThat(words).noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    @Test
    void theWatchedWordsAreSeen() {
        assertThat("Votre niveau est 3").containsPattern(FORBIDDEN);
    }

    @Test
    void easyFrenchHasShortSentences() {
        for (MessageKind kind : MessageKind.values())
            assertThat(version.wording(kind, NoticeLanguage.EASY_FRENCH).paragraphs())
                    .allSatisfy(text -> assertThat(text.split("\\s+")).hasSizeLessThanOrEqualTo(14));
    }

    @Test
    void whatANameHoldsIsNoPlaceholder() {
        Letter letter =
                texts.letter(version, MessageKind.REMINDER, said(NoticeLanguage.FRENCH, "{code} $1"), null, null);
        assertThat(letter.paragraphs()).anyMatch(text -> text.startsWith("{code} $1 vous a invité"));
        assertThat(letter.action()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compte bloqué : www.evil.fr",
                "Gagné ! evil.fr",
                "https://evil",
                "aide@evil",
                "evil\u200b.\u200bfr",
                "evil\uff0efr",
                "evil\u3002fr",
                "1.2.3.4",
                "Appelez le 08 99 12 34 56"
            })
    void aNameThatLeadsSomewhereIsNotSaid(String name) {
        Letter letter = texts.letter(
                version, MessageKind.REMINDER, withoutAppointment(NoticeLanguage.FRENCH, name), null, null);
        assertThat(letter.paragraphs().get(1)).startsWith("Votre structure vous a invité");
        assertThat(texts.sms(version, MessageKind.REMINDER, withoutAppointment(NoticeLanguage.FRENCH, name), null))
                .startsWith("Votre structure : un test");
        assertThat(texts.letter(
                                version,
                                MessageKind.SHARING_ENDS,
                                withoutAppointment(NoticeLanguage.ENGLISH, name),
                                null,
                                null)
                        .paragraphs())
                .anyMatch(text -> text.startsWith("What you share with your organisation ends"));
        assertThat(texts.letter(version, MessageKind.SESSION_NOTICE, said(NoticeLanguage.FRENCH, name), null, null)
                        .paragraphs())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("le centre de certification"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C.C.A.S. de Lyon",
                "Mission locale St. Denis",
                "E2C 75 Paris 20e",
                "Cap’Emploi 93",
                "Agence n° 75012"
            })
    void anOrdinaryNameIs(String name) {
        assertThat(texts.letter(version, MessageKind.REMINDER, said(NoticeLanguage.FRENCH, name), null, null)
                        .paragraphs())
                .anyMatch(text -> text.startsWith(name + " vous a invité"));
    }

    @Test
    void anAppointmentIsToldOnTheClockOfItsPlace() {
        Said tahiti = new Said(
                NoticeLanguage.FRENCH,
                PARIS,
                "Centre",
                NOW,
                new Message.Appointment(Instant.parse("2026-12-14T18:30:00Z"), ZoneId.of("Pacific/Tahiti")),
                null);
        assertThat(texts.letter(version, MessageKind.SESSION_NOTICE, tahiti, null, null)
                        .paragraphs())
                .anyMatch(text -> text.contains("lundi 14 décembre 2026 à 8 h 30"));
        assertThat(texts.sms(version, MessageKind.SESSION_NOTICE, tahiti, null)).contains("14/12 à 08h30");
    }

    @Test
    void aLetterOnPaperNamesNoAddressThatEndsIt() {
        Letter paper = texts.letter(version, MessageKind.REMINDER, said(NoticeLanguage.FRENCH, "A"), LINK, null);
        assertThat(paper.footer())
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("http"));
        Letter mail = texts.letter(version, MessageKind.REMINDER, said(NoticeLanguage.FRENCH, "A"), LINK, LINK);
        assertThat(mail.footer()).anyMatch(text -> text.contains(LINK.toString()));
    }

    @Test
    void lettersThatTelephonesLackLoseTheirAccents() {
        assertThat(GsmText.of("Reçu à l’Œuvre, août, “été” … ☺")).isEqualTo("Recu à l'OEuvre, aout, \"été\" ... ?");
        assertThat(GsmText.length("[€]")).isEqualTo(6);
    }
}
