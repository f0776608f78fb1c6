package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Title;
import fr.pixemploi.pathway.plan.domain.PlanStep;
import fr.pixemploi.pathway.plan.domain.filter.Check;
import fr.pixemploi.pathway.plan.domain.filter.Passing;
import fr.pixemploi.pathway.plan.domain.session.Cost;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import fr.pixemploi.pathway.recommendation.domain.words.Sentence;
import fr.pixemploi.pathway.recommendation.domain.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why a step is there, when and where it is, and what it costs: plainly, and in easy French. */
final class Explanations {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final Said NOTHING = Said.same("");
    private static final int TENTH = 1_000;
    private static final int LEAST_MINUTES = 5;

    private final Words words;
    private final Map<CompetenceCode, Title> titles;
    private final Need need;

    Explanations(Words words, Map<CompetenceCode, Title> titles, Need need) {
        this.words = words;
        this.titles = titles;
        this.need = need;
    }

    List<Said> of(Offered offered, PlanStep step, @Nullable String afterTitle) {
        List<Said> reasons = new ArrayList<>();
        step.rises().forEach((competence, rise) -> reasons.add(rise(competence, rise)));
        reasons.add(when(offered, step.dates()));
        reasons.add(where(offered));
        if (step.offered() != null) reasons.add(price(step.offered()));
        if (afterTitle != null) reasons.add(say(Sentence.AFTER, Map.of("title", Said.same(afterTitle))));
        return reasons;
    }

    /** For those who lack nothing any more. */
    List<Said> ofCertification(Offered preparation) {
        Cost cost = preparation.session().cost();
        return List.of(
                say(Sentence.NOTHING_LACKS),
                say(Sentence.CERTIFICATION_SHOWS_IT),
                when(preparation, preparation.session().dates()),
                where(preparation),
                price(cost.cents(), cost.cpf()));
    }

    private Said say(Sentence sentence) {
        return say(sentence, Map.of());
    }

    private Said say(Sentence sentence, Map<String, Said> values) {
        return words.sentence(sentence, values);
    }

    /** What is written of what must be arranged: that it is, and words of the source as they stand. */
    List<Said> access(Offered offered) {
        List<Said> written = new ArrayList<>();
        if (offered.needsMet()) written.add(say(Sentence.NEEDS_MET));
        if (offered.access() != null) written.add(say(Sentence.ACCESS, Map.of("words", Said.same(offered.access()))));
        return written;
    }

    /** @param officer whom to ask about what must be arranged; null when nobody said how they are reached */
    Said check(String code, @Nullable DisabilityOfficer officer) {
        return officer == null || !code.equals(Check.ACCOMMODATION.code())
                ? words.check(code)
                : say(Sentence.ACCOMMODATION_WITH, Map.of("officer", new Said(officer.inFull(), officer.reachedBy())));
    }

    private Said rise(CompetenceCode competence, PlanStep.Attainment rise) {
        Said name = name(competence);
        Said chances = chances(rise.after());
        return need.gaps().stream()
                .filter(each -> each.competence().equals(competence))
                .findFirst()
                .map(gap -> say(
                        Sentence.RISE,
                        Map.of(
                                "competence",
                                name,
                                "level",
                                Said.same(gap.level()),
                                "required",
                                Said.same(gap.required()),
                                "chances",
                                chances)))
                .orElseGet(() -> say(Sentence.RISE_TO_BE_SURE, Map.of("competence", name, "chances", chances)));
    }

    Option.Remaining remaining(CompetenceCode competence) {
        return new Option.Remaining(competence, say(Sentence.REMAINS, Map.of("competence", name(competence))));
    }

    private Said name(CompetenceCode code) {
        Title title = titles.get(code);
        return title == null
                ? say(Sentence.COMPETENCE_WITHOUT_TITLE, Map.of("code", Said.same(code)))
                : say(Sentence.COMPETENCE, Map.of("title", new Said(title.french(), title.easy())));
    }

    private Said chances(int tenThousandths) {
        int tenths = Math.round((float) tenThousandths / TENTH);
        if (tenths < 1) return say(Sentence.CHANCES_FEW);
        if (tenths > 9) return say(Sentence.CHANCES_MOST);
        return counted(Sentence.CHANCES_ONE, Sentence.CHANCES_SOME, tenths);
    }

    private Said when(Offered offered, Dates dates) {
        Said lasts = offered.unsaid().contains(Offered.Unsaid.HOURS)
                ? say(Sentence.LASTS_UNSAID)
                : say(Sentence.LASTS, Map.of("hours", counted(Sentence.HOURS_ONE, Sentence.HOURS_SOME, dates.hours())));
        return say(
                when(offered.timing(), dates),
                Map.of("lasts", lasts, "first", Said.same(day(dates.start())), "last", Said.same(day(dates.end()))));
    }

    private static Sentence when(Timing timing, Dates dates) {
        return switch (timing) {
            case UNSAID -> Sentence.WHEN_UNSAID;
            case SELF_PACED -> Sentence.WHEN_SELF_PACED;
            case ANY_TIME -> Sentence.WHEN_ANY_TIME;
            case DATED -> dates.start().equals(dates.end()) ? Sentence.WHEN_ONE_DAY : Sentence.WHEN_BETWEEN;
        };
    }

    private Said where(Offered offered) {
        if (offered.unsaid().contains(Offered.Unsaid.MODE)) return say(Sentence.WHERE_UNSAID);
        return switch (offered.session().mode()) {
            case REMOTE -> say(Sentence.WHERE_REMOTE);
            case HYBRID -> say(Sentence.WHERE_HYBRID, place(offered));
            case ON_SITE -> say(Sentence.WHERE_ON_SITE, place(offered));
        };
    }

    private Map<String, Said> place(Offered offered) {
        // The name of the town as it stands: "à Le Havre" is no French.
        Said town = offered.town() == null
                ? say(Sentence.TOWN_UNSAID)
                : say(Sentence.TOWN, Map.of("name", Said.same(offered.town())));
        Integer minutes = offered.toldMinutes();
        Said way = minutes == null ? NOTHING : say(Sentence.WAY, Map.of("minutes", minutes(minutes)));
        return Map.of("town", town, "way", way);
    }

    private Said minutes(int minutes) {
        return minutes < LEAST_MINUTES
                ? say(Sentence.MINUTES_FEW)
                : say(Sentence.MINUTES_SOME, Map.of("n", Said.same(minutes)));
    }

    private Said price(Passing passing) {
        boolean funded = passing.checks().contains(Check.FUNDING);
        Integer cents = passing.session().cost().cents();
        if (passing.share().known() && passing.share().free())
            return say(funded ? Sentence.PRICE_FUNDED : Sentence.PRICE_FREE);
        if (funded && cents != null)
            return say(Sentence.PRICE_PERHAPS_FUNDED, Map.of("euros", Said.same(euros(cents))));
        return price(
                passing.share().known() ? Integer.valueOf(passing.share().cents()) : null,
                passing.share().cpf());
    }

    private Said price(@Nullable Integer cents, boolean cpf) {
        if (cents == null) return say(Sentence.PRICE_UNSAID);
        if (cents == 0) return say(Sentence.PRICE_FREE);
        return say(cpf ? Sentence.PRICE_CPF : Sentence.PRICE, Map.of("euros", Said.same(euros(cents))));
    }

    private Said counted(Sentence one, Sentence some, int n) {
        return n == 1 ? say(one) : say(some, Map.of("n", Said.same(n)));
    }

    private static String euros(int cents) {
        return cents % 100 == 0 ? cents / 100 + " €" : "%d,%02d €".formatted(cents / 100, cents % 100);
    }

    private static String day(LocalDate day) {
        String said = DAY.format(day);
        return day.getDayOfMonth() == 1 ? "1er" + said.substring(1) : said;
    }
}
