package fr.pixemploi.profile.message.application.text;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.kit.message.Action;
import fr.pixemploi.kit.message.Letter;
import fr.pixemploi.profile.message.domain.MessageKind;
import fr.pixemploi.profile.notice.domain.NoticeLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words, all versions of them, and what they come to for somebody. */
@ApplicationScoped
public class MessageTexts {
    private static final String DATA = "message/texts.yaml";

    /** The texts are national: they begin with the day in Paris. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** An address in a short message; a longer one is left out. */
    static final int LONGEST_LINK = 50;

    /** @param action label of the one link */
    record Wording(
            MessageKind kind, String language, String subject, List<String> paragraphs, String action, String sms) {}

    record Footer(String language, String why, String byMail, String onPaper) {}

    /** @param from first day on which it holds, in Paris */
    public record Version(int version, LocalDate from, boolean proposal, List<Wording> wordings, List<Footer> footers) {
        Wording wording(MessageKind kind, NoticeLanguage language) {
            return wordings.stream()
                    .filter(each -> each.kind() == kind && each.language().equals(language.tag()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            DATA + ": no words for " + kind.code() + " in " + language.tag()));
        }

        Footer footer(NoticeLanguage language) {
            return footers.stream()
                    .filter(each -> each.language().equals(language.tag()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(DATA + ": no footer in " + language.tag()));
        }
    }

    private record Versions(List<Version> versions) {}

    private final List<Version> newestFirst = PackagedYaml.read(DATA, Versions.class).versions().stream()
            .sorted(Comparator.comparing(Version::from).reversed())
            .toList();

    /** The one that holds at a moment. */
    public Version inForce(Instant at) {
        LocalDate day = at.atZone(ZONE).toLocalDate();
        return newestFirst.stream()
                .filter(each -> !each.from().isAfter(day))
                .findFirst()
                .orElseGet(newestFirst::getLast);
    }

    /**
     * @param link where what it speaks of is found; null where no portal is known
     * @param optOut where messages of this kind end without an account; null for what is on paper, or where this service does not know its
     *     address
     */
    public Letter letter(Version version, MessageKind kind, Said said, @Nullable URI link, @Nullable URI optOut) {
        Wording words = version.wording(kind, said.language());
        Footer footer = version.footer(said.language());
        Placeholders values = Placeholders.of(said, null);
        Stream<String> end = Stream.of(
                footer.why(),
                optOut == null
                        ? footer.onPaper()
                        : Placeholders.of(said, optOut).fill(footer.byMail()));
        return new Letter(
                said.language().tag(),
                values.fill(words.subject()),
                words.paragraphs().stream().map(values::fill).toList(),
                link == null ? null : new Action(words.action(), link),
                end.toList());
    }

    /** In one short message. @param link as in a letter; left out where it is long */
    public String sms(Version version, MessageKind kind, Said said, @Nullable URI link) {
        boolean fits = link != null && link.toString().length() <= LONGEST_LINK;
        String words = version.wording(kind, said.language()).sms();
        return Placeholders.of(said, fits ? link : null).brief().fill(words).strip();
    }
}
