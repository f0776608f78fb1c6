package fr.pixemploi.pathway.recommendation.domain.option;

import static fr.pixemploi.pathway.recommendation.domain.Samples.RULES;
import static fr.pixemploi.pathway.recommendation.domain.Samples.SCALE;
import static fr.pixemploi.pathway.recommendation.domain.Samples.aNeed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.competence.domain.Title;
import fr.pixemploi.pathway.plan.domain.Planner;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.plan.domain.problem.FreeStep;
import fr.pixemploi.pathway.plan.domain.problem.PlanRequest;
import fr.pixemploi.pathway.plan.domain.problem.Standing;
import fr.pixemploi.pathway.plan.domain.session.Cost;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.SessionId;
import fr.pixemploi.pathway.plan.domain.session.TrainingId;
import fr.pixemploi.pathway.recommendation.domain.life.Life;
import fr.pixemploi.pathway.recommendation.domain.life.Limits;
import fr.pixemploi.pathway.recommendation.domain.need.Need;
import fr.pixemploi.pathway.recommendation.domain.offered.Declared;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.words.NoOption;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import fr.pixemploi.pathway.recommendation.domain.words.WhyNoOption;
import fr.pixemploi.pathway.recommendation.domain.words.Words;
import fr.pixemploi.pathway.situation.domain.Situation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From plans to options that explain themselves. */
class OptionBuilderTest {
    private static final CompetenceCode FILES = new CompetenceCode("1.2");
    private static final CompetenceCode MAIL = new CompetenceCode("2.1");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");
    private static final Words WORDS = PackagedYaml.read("recommendation/words.yaml", Words.class);

    private final List<Offered> offered = new ArrayList<>();
    private Around around = Around.NOTHING;
    private @Nullable DisabilityOfficer officer;

    private void offer(String title, OfferKind kind, DeliveryMode mode, String start, int cents, Target... targets) {
        offer(title, kind, mode, start, new Cost(cents, false, List.of()), Set.of(), targets);
    }

    private void offer(
            String title,
            OfferKind kind,
            DeliveryMode mode,
            String start,
            Cost cost,
            Set<Offered.Unsaid> unsaid,
            Target... targets) {
        Declared declared = new Declared(SCALE, null);
        LocalDate first = LocalDate.parse(start);
        boolean remote = mode == DeliveryMode.REMOTE;
        UUID id = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
        offered.add(new Offered(
                id,
                title,
                "Organisme d'Exemple",
                remote ? null : "Vichy",
                null,
                kind,
                new Session(
                        new SessionId(id.toString()),
                        new TrainingId(id.toString()),
                        mode,
                        false,
                        new Dates(first, first.plusDays(4), 12, 12, Set.of(), false),
                        remote ? null : 20,
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        null,
                        true,
                        Session.Recruitment.OPEN,
                        cost,
                        declared.effects(List.of(targets)),
                        declared.prerequisites(List.of(targets))),
                remote ? null : 20,
                false,
                null,
                officer,
                List.of(),
                unsaid));
    }

    private Proposals proposals(Need need, Limits limits) {
        return proposals(need, limits, Set.of());
    }

    private Proposals proposals(Need need, Limits limits, Set<Session.Key> pinned) {
        Around all = new Around(pinned, around.rejected(), around.freeSteps());
        var standings = new TreeMap<CompetenceCode, Standing>();
        need.means().forEach((competence, mean) -> standings.put(competence, new Standing(mean, 0.4)));
        var asked = new TreeMap<CompetenceCode, fr.pixemploi.pathway.plan.domain.problem.Need.Asked>();
        need.required()
                .forEach((competence, level) -> asked.put(
                        competence,
                        new fr.pixemploi.pathway.plan.domain.problem.Need.Asked(
                                SCALE.cut(level), RULES.weight(competence))));
        PlanRequest request = new PlanRequest(
                Life.of(Situation.UNSAID, limits, TODAY, RULES).person(),
                new fr.pixemploi.pathway.plan.domain.problem.Need(standings, asked),
                offered.stream().map(Offered::session).toList(),
                all,
                RULES.plan(),
                RULES.changes());
        return new OptionBuilder(
                        need, offered, all, WORDS, Map.of(FILES, new Title("Gérer des données", "Ranger ses fichiers")))
                .of(Planner.plan(request), pinned, Map.of(), false);
    }

    private static Target target(CompetenceCode competence, int from, int to) {
        return new Target(competence, new Level(from), new Level(to));
    }

    @Test
    void aPathwayOfTwoStepsSaysWhyWhenWhereAndForHowMuch() {
        offer("Ranger", OfferKind.WORKSHOP, DeliveryMode.ON_SITE, "2026-12-07", 0, target(FILES, 0, 3));
        offer("Écrire", OfferKind.WORKSHOP, DeliveryMode.REMOTE, "2026-12-14", 12_050, target(MAIL, 0, 3));
        Proposals proposals = proposals(aNeed(Map.of("1.2", 1, "2.1", 1), Map.of("1.2", 3, "2.1", 3)), Limits.NONE);
        Option first = proposals.options().getFirst();
        assertThat(first.steps()).extracting(OptionStep::title).containsExactly("Ranger", "Écrire");
        assertThat(first.steps().getFirst().reasons())
                .extracting(Said::french)
                .containsExactly(
                        "« Gérer des données » : le test montre le niveau 1, l'objectif demande le niveau 3 ; après cette étape, il y a 7 chances sur 10 que le niveau demandé soit atteint.",
                        "Elle dure 12 heures, du 7 décembre 2026 au 11 décembre 2026.",
                        "Elle se passe sur place (Vichy), à environ 20 minutes en voiture de chez la personne.",
                        "Elle ne coûte rien à la personne.");
        assertThat(first.steps().getFirst().reasons().getFirst().easy())
                .isEqualTo("Vous apprenez : « Ranger ses fichiers ».");
        assertThat(first.steps().getLast().reasons())
                .extracting(Said::easy)
                .contains("C'est à distance, sur internet.", "Cela coûte 120,50 €.");
        assertThat(first.bill()).isEqualTo(new Option.Bill(12_050, 0, 12_050));
        assertThat(first.remaining()).isEmpty();
    }

    @Test
    void whatAnAdviserAddedIsCalledWhatItIs() {
        Dates days = new Dates(TODAY.plusDays(10), TODAY.plusDays(11), 7, null, Set.of(), false);
        around = new Around(Set.of(), Set.of(), List.of(new FreeStep(days, FreeStep.Kind.PLACEMENT)));
        offer("Ranger", OfferKind.WORKSHOP, DeliveryMode.ON_SITE, "2026-12-21", 0, target(FILES, 0, 3));
        Proposals proposals = proposals(aNeed(Map.of("1.2", 1), Map.of("1.2", 3)), Limits.NONE);
        assertThat(proposals.options().getFirst().steps())
                .extracting(OptionStep::title)
                .containsExactly("Un stage", "Ranger");
    }

    @Test
    void whatIsPinnedAndDoesNotFitIsNamedWithItsReasons() {
        offer("Ranger", OfferKind.WORKSHOP, DeliveryMode.ON_SITE, "2026-12-07", 0, target(FILES, 0, 3));
        Session.Key pin = offered.getFirst().session().key();
        Need need = aNeed(Map.of("1.2", 1), Map.of("1.2", 3));
        Limits near = new Limits(Set.of(), Limits.Time.UNSAID, Limits.Means.UNSAID, null, 10, null, null, null, null);
        NoOption told =
                Objects.requireNonNull(proposals(need, near, Set.of(pin)).noOption());
        assertThat(told.said().french()).endsWith("« Ranger » : 1 session trop loin.");
        assertThat(told.said().easy()).endsWith("« Ranger » : C'est trop loin.");
        assertThat(told.english()).endsWith("\"Ranger\": travel.");
        NoOption elsewhere = Objects.requireNonNull(
                proposals(need, Limits.NONE, Set.of(new Session.Key(new SessionId("other"), pin.start())))
                        .noOption());
        assertThat(elsewhere.said().easy()).endsWith("Ou sa date ne va pas.");
    }

    @Test
    void whatAPathwayLeavesOpenIsSaidInWords() {
        offer("Écrire", OfferKind.WORKSHOP, DeliveryMode.REMOTE, "2026-12-14", 0, target(MAIL, 0, 3));
        Proposals proposals = proposals(aNeed(Map.of("1.2", 1, "2.1", 1), Map.of("1.2", 3, "2.1", 3)), Limits.NONE);
        assertThat(proposals.options().getFirst().remaining())
                .containsExactly(new Option.Remaining(
                        FILES,
                        new Said(
                                "« Gérer des données » : après ce parcours, le niveau demandé n'est sans doute pas encore atteint.",
                                "Il reste à apprendre : « Ranger ses fichiers ».")));
    }

    @Test
    void aPriceThatAFundingMayPayIsToldWithIt() {
        Cost bought = new Cost(120_000, false, List.of(new Cost.Funding("afc", Set.of("france-travail"))));
        offer("Achetée", OfferKind.WORKSHOP, DeliveryMode.REMOTE, "2026-12-07", bought, Set.of(), target(FILES, 0, 3));
        assertThat(onlyStep().reasons())
                .contains(new Said(
                        "Une aide peut peut-être la payer ; sans elle, elle coûte 1200 €.",
                        "Une aide peut payer. Sans aide, cela coûte 1200 €."));
    }

    @Test
    void whatNobodySaidIsAskedAndNotMadeUp() {
        offer(
                "Floue",
                OfferKind.WORKSHOP,
                DeliveryMode.ON_SITE,
                "2027-01-01",
                new Cost(0, false, List.of()),
                Set.of(Offered.Unsaid.ANY_TIME, Offered.Unsaid.HOURS, Offered.Unsaid.MODE),
                target(FILES, 0, 3));
        OptionStep step = onlyStep();
        assertThat(step.mode()).isNull();
        assertThat(step.checks()).extracting(OptionStep.Check::code).contains("any-time", "hours", "mode");
        assertThat(step.reasons())
                .extracting(Said::french)
                .contains(
                        "Elle a une durée qui n'est pas connue. On peut la commencer à tout moment, par exemple le 1er janvier 2027.");
    }

    private OptionStep onlyStep() {
        return proposals(aNeed(Map.of("1.2", 1), Map.of("1.2", 3)), Limits.NONE)
                .options()
                .getFirst()
                .steps()
                .getFirst();
    }

    @Test
    void whatIsNotProposedIsCountedByReason() {
        offer("Loin", OfferKind.WORKSHOP, DeliveryMode.ON_SITE, "2026-12-07", 0, target(FILES, 0, 3));
        CompetenceCode other = new CompetenceCode("3.4");
        offer("Inutile", OfferKind.WORKSHOP, DeliveryMode.ON_SITE, "2026-12-07", 0, target(other, 0, 3));
        Limits near =
                new Limits(Set.of(), Limits.Time.UNSAID, Limits.Means.UNSAID, "03185", 10, null, null, null, null);
        Proposals proposals = proposals(aNeed(Map.of("1.2", 1), Map.of("1.2", 3)), near);
        assertThat(proposals.options()).isEmpty();
        assertThat(proposals.aside())
                .first()
                .satisfies(travel -> assertThat(travel.said().french()).isEqualTo("2 sessions trop loin"));
        assertThat(proposals.otherwise()).singleElement().satisfies(change -> {
            assertThat(change.said().french()).isEqualTo("Avec 15 minutes de trajet en voiture de plus");
            assertThat(change.option().steps()).extracting(OptionStep::title).containsExactly("Loin");
        });
    }

    @Test
    void aStepThatNeedsAnotherOneSaysWhichOne() {
        offer("Bases", OfferKind.WORKSHOP, DeliveryMode.REMOTE, "2026-12-07", 0, target(FILES, 0, 2));
        offer("Suite", OfferKind.WORKSHOP, DeliveryMode.REMOTE, "2026-12-14", 0, target(FILES, 2, 4));
        Option first = proposals(aNeed(Map.of("1.2", 0), Map.of("1.2", 4)), Limits.NONE)
                .options()
                .getFirst();
        assertThat(first.steps().getLast().reasons())
                .extracting(Said::french)
                .contains("Elle vient après « Bases », qui donne le niveau qu'il faut pour la suivre.");
    }

    @Test
    void whoLacksNothingIsShownTheSoonestPreparation() {
        offer("Tard", OfferKind.CERTIFICATION_PREPARATION, DeliveryMode.REMOTE, "2027-01-11", 0);
        offer("Tôt", OfferKind.CERTIFICATION_PREPARATION, DeliveryMode.REMOTE, "2026-12-07", 0);
        Proposals proposals = proposals(aNeed(Map.of("1.2", 4), Map.of("1.2", 3)), Limits.NONE);
        assertThat(proposals.options()).singleElement().satisfies(option -> {
            assertThat(option.id()).isEqualTo("certification");
            assertThat(option.steps()).extracting(OptionStep::title).containsExactly("Tôt");
            assertThat(option.steps().getFirst().reasons())
                    .extracting(Said::easy)
                    .contains("C'est gratuit.");
        });
        assertThat(proposals.aside())
                .as("of trainings this says nothing")
                .noneMatch(aside -> aside.reason().equals("no-use"));
    }

    @Test
    void aGoalThatNoTestLookedAtIsNotReached() {
        offer("Tôt", OfferKind.CERTIFICATION_PREPARATION, DeliveryMode.REMOTE, "2026-12-07", 0);
        Need need = aNeed(Map.of("1.2", 4), Map.of("1.2", 3, "2.1", 3));
        Proposals proposals = proposals(need, Limits.NONE);
        assertThat(proposals.options()).isEmpty();
        assertThat(proposals.noOption()).isNotNull().satisfies(none -> {
            assertThat(none.reason()).isEqualTo(WhyNoOption.UNASSESSED_COMPETENCES);
            assertThat(none.said().easy()).isEqualTo("Il faut d'abord refaire un test. Le premier ne dit pas tout.");
        });
    }

    private static Limits needing(String... needs) {
        return new Limits(
                Set.of(), Limits.Time.UNSAID, Limits.Means.UNSAID, null, null, null, null, Set.of(needs), null);
    }

    @Test
    void whoNeedsSomethingOfWhichNobodyWroteIsToldWhomToAskAndHow() {
        officer = new DisabilityOfficer("Mission handicap", "01 99 00 12 34", "handicap@exemple.fr");
        offer("Ranger", OfferKind.WORKSHOP, DeliveryMode.ON_SITE, "2027-01-11", 0, target(FILES, 0, 3));
        Need need = aNeed(Map.of("1.2", 1), Map.of("1.2", 3));
        OptionStep asks =
                proposals(need, needing("breaks")).options().getFirst().steps().getFirst();
        assertThat(asks.officer()).isEqualTo(officer);
        assertThat(asks.checks())
                .contains(new OptionStep.Check(
                        "accommodation",
                        new Said(
                                "L'adaptation au besoin de la personne est à voir avec le référent handicap (Mission handicap, 01 99 00 12 34, handicap@exemple.fr).",
                                "Parlez au référent handicap (01 99 00 12 34, handicap@exemple.fr).")));
        OptionStep needsNothing =
                proposals(need, Limits.NONE).options().getFirst().steps().getFirst();
        assertThat(needsNothing.officer()).as("where nothing is to be asked").isNull();
    }

    @Test
    void whomNobodySaysHowToReachIsToBeAskedAllTheSame() {
        offer("Ranger", OfferKind.WORKSHOP, DeliveryMode.ON_SITE, "2027-01-11", 0, target(FILES, 0, 3));
        OptionStep asks = proposals(aNeed(Map.of("1.2", 1), Map.of("1.2", 3)), needing("breaks"))
                .options()
                .getFirst()
                .steps()
                .getFirst();
        assertThat(asks.officer()).isNull();
        assertThat(asks.checks())
                .contains(new OptionStep.Check(
                        "accommodation",
                        new Said(
                                "L'adaptation au besoin de la personne est à voir avec le référent handicap.",
                                "Parlez au référent handicap.")));
    }

    @Test
    void aWrittenYesIsToldAndWordsAboutAccessAreQuotedAsTheyStand() {
        offer("Ranger", OfferKind.WORKSHOP, DeliveryMode.ON_SITE, "2027-01-11", 0, target(FILES, 0, 3));
        Offered plain = offered.getFirst();
        Explanations explanations = new Explanations(WORDS, Map.of(), aNeed(Map.of("1.2", 1), Map.of("1.2", 3)));
        assertThat(explanations.access(plain)).isEmpty();
        Offered written = new Offered(
                plain.offerId(),
                plain.title(),
                plain.body(),
                plain.town(),
                plain.address(),
                plain.kind(),
                plain.session(),
                plain.toldMinutes(),
                true,
                "Locaux accessibles aux fauteuils.",
                null,
                List.of(),
                plain.unsaid());
        assertThat(explanations.access(written))
                .extracting(Said::french)
                .containsExactly(
                        "Qui la propose écrit que le besoin d'aménagement de la personne est couvert.",
                        "L'organisme écrit sur l'accès des personnes handicapées : « Locaux accessibles aux fauteuils. »");
    }
}
