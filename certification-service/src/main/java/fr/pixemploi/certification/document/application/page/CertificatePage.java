package fr.pixemploi.certification.document.application.page;

import static fr.pixemploi.certification.document.application.page.Wording.day;
import static fr.pixemploi.certification.document.application.page.Wording.say;

import fr.pixemploi.certification.document.domain.CleaState;
import fr.pixemploi.certification.document.domain.Mention;
import fr.pixemploi.certification.document.domain.PrintedCertificate;
import fr.pixemploi.certification.document.domain.PrintedPerson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A certificate of Pix: whose it is, what it certifies, how to verify it. */
public final class CertificatePage {
    /** Where its QR code is drawn. */
    public static final String QR_CODE = "application/x-qr-code";

    private static final String STYLE = """
            h1 { margin-bottom: 1mm; }
            h2 { margin: 3mm 0 0.8mm; font-size: 12pt; }
            .facts th, .facts td { padding: 0.1mm 2mm 0.1mm 0; }
            .competences { margin-bottom: 1.2mm; page-break-inside: avoid; font-size: 9pt; line-height: 1.15; }
            .competences th, .competences td { padding: 0.3mm 2mm 0.3mm 0; }
            .competences thead th { border-bottom: 0.3mm solid #1b2a6b; color: #1b2a6b; }
            .competences th:first-child { width: 108mm; }
            .competences th + th { width: 28mm; }
            .verify { page-break-inside: avoid; }
            .verify object { float: right; width: 28mm; height: 28mm; }
            .code { font-size: 13pt; letter-spacing: 0.3mm; }
            """;

    private final PrintedCertificate facts;
    private final Sheet sheet;

    private CertificatePage(PrintedCertificate facts) {
        this.facts = facts;
        sheet = new Sheet(
                        say("certificate.of", facts.holder().name()),
                        STYLE,
                        say("certificate.title") + " " + facts.code().value())
                .by(facts.certifier());
    }

    /**
     * The page.
     *
     * @param sealed whether it will be; one that is not says that it is worth nothing
     * @throws fr.pixemploi.certification.document.domain.Unprintable when a letter is lacking
     */
    public static Document of(PrintedCertificate facts, boolean sealed) {
        CertificatePage page = new CertificatePage(facts);
        page.head(sealed);
        page.holder();
        page.test();
        page.result();
        page.clea(facts.clea());
        page.verify();
        return page.sheet.document(Letters.ALL);
    }

    private void head(boolean sealed) {
        sheet.heading(1, say("certificate.title"));
        sheet.say(say("certificate.certifier", facts.certifier()));
        if (!sealed) sheet.say(say("certificate.unsealed")).addClass("state");
        for (Mention mention : facts.mentions()) sheet.say(mentioned(mention)).addClass("state");
    }

    private static String mentioned(Mention mention) {
        return switch (mention) {
            case Mention.Replaces it -> say("certificate.replaces", it.former().value(), day(it.since()));
            case Mention.Amended it -> say("certificate.amended", day(it.since()));
            case Mention.Replaced it -> say("certificate.replaced", day(it.since()));
        };
    }

    private void holder() {
        PrintedPerson holder = facts.holder();
        sheet.heading(2, say("certificate.holder"));
        sheet.say(holder.name()).addClass("large");
        Sheet.Facts rows = sheet.facts()
                .row(say("certificate.first-name"), holder.firstName())
                .row(say("certificate.birth-name"), holder.birthName());
        if (holder.usageName() != null) rows.row(say("certificate.usage-name"), holder.usageName());
        rows.row(say("certificate.born"), day(holder.birthDate()))
                .row(say("certificate.born-at"), say("certificate.place", holder.birthCity(), holder.birthCountry()));
    }

    private void test() {
        LocalDate lastDay = facts.lastDay();
        sheet.heading(2, say("certificate.test"));
        sheet.facts()
                .row(say("certificate.centre"), facts.centre())
                .row(say("certificate.venue"), facts.venue())
                .row(say("certificate.day"), day(facts.testDay()))
                .row(say("certificate.published"), day(facts.publishedOn()))
                .row(
                        say("certificate.last-day"),
                        lastDay == null ? say("certificate.for-ever") : say("certificate.until", day(lastDay)));
    }

    private void result() {
        PrintedCertificate.Result result = facts.result();
        sheet.heading(2, say("certificate.result"));
        sheet.say(say("certificate.score", result.scorePix(), result.maxScorePix()))
                .addClass("large");
        if (result.globalLevel() == null) {
            sheet.say(say("certificate.score-alone"));
            return;
        }
        sheet.say(say("certificate.level", result.globalLevel())).addClass("large");
        if (!result.competences().isEmpty()) sheet.heading(2, say("certificate.competences"));
        Map<String, List<PrintedCertificate.Competence>> domains = result.competences().stream()
                .collect(Collectors.groupingBy(
                        PrintedCertificate.Competence::domain, LinkedHashMap::new, Collectors.toList()));
        domains.forEach((domain, competences) -> {
            Element rows = sheet.table(
                    "competences",
                    List.of(
                            Wording.named("domain", domain),
                            say("certificate.level-of", result.maxLevel()),
                            say("certificate.level-name")));
            for (PrintedCertificate.Competence competence : competences) row(rows, competence);
        });
    }

    private static void row(Element rows, PrintedCertificate.Competence competence) {
        Element row = rows.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(Wording.named("competence", competence.code()));
        row.appendElement("td").text(Integer.toString(competence.level()));
        String name = competence.levelName();
        row.appendElement("td").text(name == null ? say("certificate.no-level") : name);
    }

    private void clea(@Nullable CleaState state) {
        if (state == null) return;
        sheet.heading(2, say("certificate.clea"));
        sheet.say(say("certificate.clea." + state));
        sheet.say(say("certificate.clea.not-this"));
    }

    private void verify() {
        String address = facts.verification().toString();
        Element section = sheet.main().appendElement("section").addClass("verify");
        section.appendElement("h2").text(say("certificate.verify"));
        section.appendElement("object").attr("type", QR_CODE).attr("alt", say("certificate.qr", address));
        section.appendElement("p").text(say("certificate.code"));
        section.appendElement("p").addClass("code").text(facts.code().value());
        section.appendElement("p").text(say("certificate.verify-how"));
        section.appendElement("p").text(address);
    }
}
