package fr.pixemploi.certification.certificate.rest.page;

import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.certificate.domain.Verification;
import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.kit.problem.PackagedPage;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page in each of its states: one style inside, no script, nothing loaded from anywhere. */
@ApplicationScoped
class VerificationPage {
    /** From an address that ends with a code, whatever stands before it. */
    private static final String ABOVE = "../verification";

    private final PackagedPage page = new PackagedPage("/verification/page.html");
    private final String style = PackagedPage.text("/verification/page.css");

    VerificationPage() throws IOException {}

    /** What was wrong with what was asked. */
    enum Fault {
        NO_CODE("fault.no-code"),
        ADDRESS("fault.address");

        private final String key;

        Fault(String key) {
            this.key = key;
        }
    }

    /**
     * What is filled in.
     *
     * @param kind of the state, for its colour: it is said in words as well
     * @param facts empty when no certificate is shown
     * @param notes how they are to be read
     * @param checks what to look at before another try
     */
    public record View(
            String title,
            String heading,
            @Nullable String kind,
            @Nullable String says,
            @Nullable String means,
            List<Fact> facts,
            List<String> notes,
            List<String> checks,
            @Nullable Form form) {}

    /** @param lang of the value, where it is not that of the page */
    public record Fact(String name, String value, @Nullable String lang) {}

    /**
     * @param heading null where it is all of the page
     * @param action null where it is the address of the page itself
     */
    public record Form(
            @Nullable String heading,
            @Nullable String action,
            String typed,
            @Nullable String fault) {}

    /** The value of {@code Content-Security-Policy} for it. */
    String policy() {
        return StandalonePage.policy(style, "'self'");
    }

    /** @param fault null when nothing was wrong */
    String form(Asked asked, @Nullable Fault fault) {
        VerificationTexts texts = asked.texts();
        String title = texts.say("form.title");
        String said = fault == null ? null : texts.say(fault.key);
        return filled(
                asked,
                new View(
                        said == null ? title : texts.say("fault.title", title),
                        title,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Form(null, fault == Fault.ADDRESS ? ABOVE : null, "", said)));
    }

    String unknown(Asked asked, String typed) {
        VerificationTexts texts = asked.texts();
        return filled(
                asked,
                new View(
                        texts.say("unknown.heading"),
                        texts.say("unknown.heading"),
                        "unknown",
                        texts.say("unknown.says"),
                        texts.say("unknown.means"),
                        List.of(),
                        List.of(),
                        List.of(texts.say("check.shape"), texts.say("check.signs"), texts.say("check.copy")),
                        new Form(texts.say("unknown.again"), ABOVE, typed, null)));
    }

    String tooOften(Asked asked) {
        VerificationTexts texts = asked.texts();
        return filled(
                asked,
                new View(
                        texts.say("too-often.heading"),
                        texts.say("too-often.heading"),
                        "unknown",
                        texts.say("too-often.says"),
                        texts.say("too-often.means"),
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    String of(Asked asked, Verification certificate, Instant now) {
        VerificationTexts texts = asked.texts();
        String kind = kind(certificate, now);
        LocalDate lastDay = certificate.lastDay();
        String until = lastDay == null ? texts.say("last-day.none") : texts.day(lastDay);
        String says = texts.say("state." + kind, until);
        String holder = certificate.holder();
        return filled(
                asked,
                new View(
                        texts.say("found.title", certificate.code().value(), says),
                        holder == null ? texts.say("found.nameless") : texts.say("found.heading", holder),
                        kind,
                        says,
                        means(texts, kind, holder),
                        facts(texts, certificate, now),
                        notes(texts, certificate),
                        List.of(),
                        new Form(texts.say("found.again"), ABOVE, "", null)));
    }

    private static String means(VerificationTexts texts, String kind, @Nullable String holder) {
        // Nobody can be asked whose name is not told.
        boolean nameless = kind.equals("replaced") && holder == null;
        return texts.say("state." + kind + (nameless ? ".nameless" : ".means"));
    }

    private static String kind(Verification certificate, Instant now) {
        return switch (certificate.status()) {
            case PUBLISHED -> certificate.isOver(now) ? "over" : "stands";
            case REVOKED -> "revoked";
            case REPLACED -> "replaced";
        };
    }

    private static List<Fact> facts(VerificationTexts texts, Verification certificate, Instant now) {
        LocalDate lastDay = certificate.lastDay();
        List<Fact> facts = new ArrayList<>();
        if (certificate.holder() != null) facts.add(fact(texts.say("holder"), certificate.holder()));
        CertifiedResult result = certificate.result();
        if (result != null) {
            facts.add(fact(
                    texts.say("score"),
                    texts.say("score.of", String.valueOf(result.scorePix()), String.valueOf(result.maxScorePix()))));
            facts.add(level(texts, result.globalLevel()));
        }
        facts.add(fact(texts.say("day"), texts.day(certificate.testDay())));
        facts.add(fact(
                texts.say("last-day"),
                lastDay == null ? texts.say("last-day.none") : texts.say("last-day.until", texts.day(lastDay))));
        facts.add(fact(texts.say("code"), certificate.code().value()));
        facts.add(fact(texts.say("seen"), texts.say("seen.at", texts.moment(now))));
        return facts;
    }

    private static List<String> notes(VerificationTexts texts, Verification certificate) {
        List<String> notes = new ArrayList<>();
        if (certificate.result() != null) notes.add(texts.say("levels"));
        if (certificate.holder() != null) notes.add(texts.say("compare"));
        return notes;
    }

    private static Fact level(VerificationTexts texts, @Nullable GlobalLevel level) {
        if (level == null) return fact(texts.say("level"), texts.say("level.none"));
        String known = texts.known("level." + level.key());
        if (known != null) return fact(texts.say("level"), known);
        return new Fact(texts.say("level"), level.label(), texts.language() == Language.FR ? null : Language.FR.tag());
    }

    private static Fact fact(String name, String value) {
        return new Fact(name, value, null);
    }

    private String filled(Asked asked, View view) {
        VerificationTexts texts = asked.texts();
        return page.filled(Map.of(
                "view", view,
                "language", texts.language().tag(),
                "other", texts.language() == Language.FR ? Language.EN.tag() : Language.FR.tag(),
                "chosen", asked.chosen(),
                "otherName", texts.say("other-language"),
                "pix", texts.say("pix"),
                "say", texts.all(),
                "style", new RawString(style)));
    }
}
