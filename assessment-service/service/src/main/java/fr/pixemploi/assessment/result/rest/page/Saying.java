package fr.pixemploi.assessment.result.rest.page;

import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.Readiness;
import fr.pixemploi.assessment.result.domain.reading.Reading;
import io.quarkus.qute.RawString;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a sheet, sentence by sentence, to whoever reads it. */
final class Saying {
    private static final int PERCENT = 100;
    private static final int BAR_STEP = 5;
    private static final double SECONDS_A_MINUTE = 60;
    private static final RawString NONE = new RawString("");
    private static final RawString FRENCH = new RawString(" lang=\"fr\"");

    private final ResultSheet sheet;
    private final @Nullable Portrait portrait;

    private Saying(ResultSheet sheet) {
        this.sheet = sheet;
        this.portrait = sheet.result().portrait();
    }

    static SaidResult of(ResultSheet sheet) {
        return new Saying(sheet).said();
    }

    private SaidResult said() {
        boolean measured = !sheet.result().competences().isEmpty();
        List<SaidResult.Step> next = next();
        String name = sheet.name();
        return new SaidResult(
                sheet.language().locale().getLanguage(),
                sheet.isForeign() ? FRENCH : NONE,
                sheet.isForeign() && sheet.reading().own() ? FRENCH : NONE,
                sheet.say("title.self"),
                name == null ? null : sheet.say("name", name),
                meta(),
                notes(),
                stage(),
                advice(),
                summary(),
                portrait != null,
                strengths(),
                next,
                // Nothing was measured, or all of it is mastered; only the second is worth a sentence.
                portrait != null && next.isEmpty() && measured,
                Radar.of(sheet.reading()).map(RadarPicture::of).orElse(null),
                domains(),
                badges(),
                sheet.reading().levels(),
                sheet.self() || sheet.reading().own() ? null : sheet.say("levels.note"),
                about());
    }

    private String meta() {
        String campaign = portrait == null
                ? sheet.result().campaign().value()
                : portrait.campaign().title();
        ZoneId zone = ZoneId.of(
                portrait == null ? "Europe/Paris" : portrait.campaign().timeZone());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(sheet.language().locale())
                .format(sheet.result().completedAt().atZone(zone));
        return sheet.say("meta", campaign, day);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (portrait != null && portrait.assisted()) notes.add(sheet.say("assisted.self"));
        UUID replacedBy = sheet.result().replacedBy();
        if (replacedBy != null) notes.add(sheet.say("replaced", replacedBy.toString()));
        return notes;
    }

    private SaidResult.@Nullable Stage stage() {
        Portrait.StageReached stage = portrait == null ? null : portrait.stage();
        return stage == null
                ? null
                : new SaidResult.Stage(
                        sheet.say("stage", stage.rank(), stage.of()), stage.title(), stage.participant());
    }

    private List<String> advice() {
        if (sheet.self() || portrait == null) return List.of();
        Portrait.StageReached stage = portrait.stage();
        return Stream.of(
                        Optional.ofNullable(stage).map(Portrait.StageReached::adviser),
                        Optional.ofNullable(portrait.campaign().adviser()))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<SaidResult.Sentence> summary() {
        List<SaidResult.Sentence> summary = new ArrayList<>();
        int top = portrait == null ? sheet.base().maxLevel() : portrait.topLevel();
        int measured = sheet.result().competences().size();
        int competences = portrait == null ? measured : portrait.scope().size();
        int pix = sheet.result().totalPix();
        // A share out of a hundred reads as a school mark, and nothing as a bad one: the person is told neither.
        if (portrait != null && !sheet.self())
            summary.add(
                    new SaidResult.Sentence(sheet.say("mastery", Math.round(PERCENT * portrait.mastery())), "figure"));
        if (pix > 0 || !sheet.self())
            summary.add(plain(sheet.say("pix.self", pix, sheet.base().pixPerLevel() * top * competences)));
        summary.addAll(certification());
        if (portrait == null) return summary;
        int skipped = Objects.requireNonNullElse(portrait.skipped(), 0);
        summary.add(plain(sheet.say(
                "questions", portrait.questions() - skipped, Math.round(portrait.seconds() / SECONDS_A_MINUTE))));
        if (skipped > 0) summary.add(plain(sheet.say("skipped", skipped)));
        if (competences > measured)
            summary.add(new SaidResult.Sentence(sheet.say("unmeasured", competences - measured), "note"));
        return summary;
    }

    /** Nothing to who may not enrol: what is missing is among what comes next. */
    private List<SaidResult.Sentence> certification() {
        Readiness readiness = sheet.readiness();
        List<SaidResult.Sentence> said = new ArrayList<>();
        if (readiness.ready())
            said.add(plain(sheet.say(
                    "certification.ready.self",
                    readiness.expectedPix(),
                    readiness.rules().expectedPix())));
        else if (readiness.mayEnrol())
            said.add(plain(sheet.say(
                    "certification.enrol.self",
                    readiness.rules().competences(),
                    readiness.rules().level())));
        if (readiness.ready() && readiness.rules().proposal() && !sheet.self())
            said.add(plain(sheet.say("certification.proposal")));
        return said;
    }

    private static SaidResult.Sentence plain(String text) {
        return new SaidResult.Sentence(text, null);
    }

    private List<String> strengths() {
        if (portrait == null) return List.of();
        return portrait.strengths().stream()
                .map(strength -> withoutKnows(strength.skill()))
                .toList();
    }

    private List<SaidResult.Step> next() {
        if (portrait == null) return List.of();
        return portrait.next().stream()
                .map(step -> new SaidResult.Step(withoutKnows(step.skill()), step.hint()))
                .toList();
    }

    private List<SaidResult.Domain> domains() {
        Map<String, List<SaidResult.Line>> domains = new LinkedHashMap<>();
        for (Reading.Line line : sheet.reading().lines())
            domains.computeIfAbsent(line.domain(), domain -> new ArrayList<>()).add(line(line));
        return domains.entrySet().stream()
                .map(domain -> new SaidResult.Domain(domain.getKey(), domain.getValue()))
                .toList();
    }

    private SaidResult.Line line(Reading.Line line) {
        return new SaidResult.Line(
                sheet.self() ? null : line.code(),
                line.title(),
                line.levelTitle(),
                BAR_STEP * Math.round(PERCENT * line.share() / BAR_STEP),
                sheet.self() || line.adviserText() == null ? line.text() : line.adviserText());
    }

    private List<SaidResult.Badge> badges() {
        if (portrait == null) return List.of();
        return portrait.badges().stream()
                .map(badge -> new SaidResult.Badge(
                        badge.title(),
                        badge.earned()
                                ? sheet.say("badge.earned")
                                : sheet.say("badge.near.self", Math.round(PERCENT * badge.progress())),
                        badge.earned() ? badge.text() : null))
                .toList();
    }

    private List<String> about() {
        List<String> about = new ArrayList<>();
        about.add(sheet.say("about.uncertain"));
        if (!sheet.self()) about.addAll(howMeasured());
        about.add(sheet.say("about.reference", sheet.result().id().toString()));
        String untranslated = sheet.say("untranslated");
        if (!untranslated.isEmpty()) about.add(untranslated);
        return about;
    }

    /** What whoever works with results should know of this one. */
    private List<String> howMeasured() {
        List<String> about = new ArrayList<>();
        if (sheet.base().cutScoresStatus().equals("proposal")) about.add(sheet.say("about.proposal"));
        about.add(sheet.say(
                "about.framework",
                sheet.reading().title(),
                String.valueOf(sheet.reading().version())));
        String bank = sheet.result().bankVersion();
        about.add(sheet.say(
                "about.versions",
                String.valueOf(sheet.base().version()),
                bank.substring(0, Math.min(bank.length(), 12))));
        return about;
    }

    /** "sait trier" under the heading "you can": "Trier". */
    static String withoutKnows(String skill) {
        String rest = skill.startsWith("sait ") ? skill.substring("sait ".length()) : skill;
        return rest.substring(0, 1).toUpperCase(Locale.FRENCH) + rest.substring(1);
    }
}
