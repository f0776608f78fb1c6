package fr.pixemploi.profile.francetravail.application.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.francetravail.domain.Campaign;
import fr.pixemploi.profile.francetravail.domain.Dispatch;
import fr.pixemploi.profile.francetravail.domain.Measured;
import fr.pixemploi.profile.francetravail.domain.PayloadRules;
import fr.pixemploi.profile.francetravail.domain.PayloadRules.EvaluationField;
import fr.pixemploi.profile.francetravail.domain.PayloadRules.TypeRule;
import fr.pixemploi.profile.francetravail.domain.PayloadRules.Unit;
import fr.pixemploi.profile.francetravail.domain.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayloadTest {
    private static final Path SHIPPED = Path.of("../assessment-service/item-bank/src/main/resources/campaign");
    private static final PayloadRules RULES = PackagedYaml.read("francetravail/payload.yaml", PayloadRules.class);
    private static final ProfileSettings.FranceTravail PAGES = new ProfileSettings.FranceTravail() {
        @Override
        public Optional<String> campaignPage() {
            return Optional.of("https://pix-emploi.example/c/{code}");
        }

        @Override
        public Optional<String> personPage() {
            return Optional.of("https://pix-emploi.example/personnes/{file}");
        }
    };
    private static final Campaign CAMPAIGN = new Campaign(
            UUID.randomUUID(),
            "PXCMRT346",
            "Test de compétences numériques",
            "assessment",
            Instant.parse("2027-01-04T07:00:00Z"),
            Instant.parse("2027-06-30T21:59:59Z"));
    private static final Measured MEASURED = new Measured(
            Instant.parse("2027-01-05T09:25:00Z"),
            24,
            new Measured.Told(0.536, 5),
            List.of(new Measured.Competence("1.1", 3, 24)));

    private final PayloadSchema schema = new PayloadSchema();

    @Test
    void theRulesKeepToTheirSchemaAndSayThatNobodyVerifiedThem() throws IOException {
        var rulesSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("payload-rules.schema.json"), InputFormat.JSON);
        assertThat(rulesSchema.validate(read("payload.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(RULES.verified()).isFalse();
    }

    @Test
    void aSharedResultIsTheExample() throws IOException {
        Payload payload = compose(RULES, dispatch(Progress.SHARED, CAMPAIGN, MEASURED));
        assertThat(json(payload)).isEqualTo(EventJson.MAPPER.readTree(read("payload.example.json")));
        assertThat(schema.faults(payload)).isEmpty();
    }

    @Test
    void aTestThatIsNotSharedTellsNothingOfWhatIsKnown() {
        for (Progress progress : List.of(Progress.STARTED, Progress.COMPLETED)) {
            Payload payload = compose(RULES, dispatch(progress, CAMPAIGN, MEASURED));
            assertThat(schema.faults(payload)).isEmpty();
            assertThat(json(payload).path("test").has("evaluation")).isFalse();
            assertThat(payload.test().elementsEvalues()).isNull();
            assertThat(payload.test().etat()).isEqualTo(progress.state());
        }
    }

    @Test
    void aResultInATestThatIsNotSharedDoesNotFit() {
        Payload shared = compose(RULES, dispatch(Progress.SHARED, CAMPAIGN, MEASURED));
        Payload.Test test = shared.test();
        assertThat(schema.faults(new Payload(
                        shared.campagne(),
                        shared.individu(),
                        new Payload.Test(
                                3,
                                100,
                                test.typeTest(),
                                test.referenceExterne(),
                                test.dateDebut(),
                                test.dateProgression(),
                                null,
                                test.evaluation(),
                                null,
                                test.uniteEvaluation(),
                                test.elementsEvalues()))))
                .extracting(PayloadFault::champ)
                .contains("/test/evaluation", "/test/elementsEvalues");
    }

    @Test
    void whatIsMissingIsToldByItsPlace() {
        Dispatch known = dispatch(Progress.SHARED, null, null);
        Payload payload = compose(
                RULES, new Dispatch(known.id(), known.progress(), known.happenedAt(), null, null, null, null, null));
        assertThat(schema.faults(payload))
                .contains(
                        new PayloadFault("/campagne/nom", "required"),
                        new PayloadFault("/individu/nom", "required"),
                        new PayloadFault("/test/typeTest", "required"),
                        new PayloadFault("/test/elementsEvalues", "required"));
    }

    @Test
    void aResultThatTellsNoShareHasItsScore() {
        Measured old = new Measured(MEASURED.completedAt(), 24, null, MEASURED.competences());
        Payload payload = compose(RULES, dispatch(Progress.SHARED, CAMPAIGN, old));
        assertThat(payload.test().uniteEvaluation()).isEqualTo("B");
        assertThat(payload.test().evaluation()).isEqualTo(24);
        assertThat(payload.test().elementsEvalues())
                .containsExactly(new Payload.Element(
                        "Mener une recherche et une veille d'information",
                        "competence",
                        "competence Pix",
                        "Information et données",
                        null,
                        new Payload.Note(24, "B", null)));
        assertThat(schema.faults(payload)).isEmpty();
    }

    @Test
    void theOtherNameOfTheEvaluationAndTheOtherUnitAreAMatterOfRules() {
        PayloadRules other = new PayloadRules(
                2,
                RULES.since(),
                false,
                RULES.organization(),
                RULES.campaignType(),
                EvaluationField.EVALUATION_TARGET,
                Unit.SCORE,
                RULES.units(),
                RULES.types(),
                RULES.otherwise(),
                RULES.element(),
                RULES.areas());
        Payload payload = compose(other, dispatch(Progress.SHARED, CAMPAIGN, MEASURED));
        assertThat(payload.test().evaluation()).isNull();
        assertThat(payload.test().evaluationCible()).isEqualTo(24);
        assertThat(payload.test().uniteEvaluation()).isEqualTo("B");
        assertThat(schema.faults(payload)).isEmpty();
    }

    @Test
    void theFirstRuleThatFitsSaysWhatKindOfTestACampaignIs() {
        assertThat(typeOf("Diagnostic initial 2027", RULES.types())).contains("DI");
        assertThat(typeOf("Le parcours complet", RULES.types())).contains("PC");
        assertThat(typeOf("Écrire un courriel", RULES.types())).contains("CP");
        assertThat(typeOf(
                        "Le parcours complet",
                        List.of(
                                new TypeRule(List.of("PXEMPR346"), null, null, null, "PC"),
                                new TypeRule(List.of("PXCMRT346"), "post-training", null, null, "PC"),
                                new TypeRule(List.of("PXCMRT346"), null, "parcours complet", null, "PC"),
                                new TypeRule(List.of("PXCMRT346"), "assessment", null, null, "DI"))))
                .contains("DI");
    }

    @Test
    void theShortTestIsADiagnosisTestsOfAllSubjectsAreCompleteAndAllElseIsPartial() {
        Map<String, JsonNode> campaigns = new TreeMap<>(shipped("templates", "key"));
        campaigns.putAll(shipped("campaigns", "code"));
        assertThat(campaigns).containsKeys("initial-diagnosis", "PXEMPR346").allSatisfy((name, campaign) -> {
            boolean ofAllSubjects = !campaign.has("competences") && !campaign.has("kind");
            String wanted = name.equals("initial-diagnosis") ? "DI" : ofAllSubjects ? "PC" : "CP";
            assertThat(typeOf(name, campaign)).contains(wanted);
        });
    }

    /** As it would be told: the platform's own campaigns have one title. */
    private static Optional<String> typeOf(String code, JsonNode campaign) {
        String title =
                campaign.path("neutralTitle").asText(campaign.path("title").textValue());
        String kind = campaign.path("kind").asText("assessment");
        return RULES.typeOf(new Campaign(UUID.randomUUID(), code, title, kind, null, null));
    }

    /** What assessment-service comes with, from its files: templates, or the platform's own campaigns. */
    private static Map<String, JsonNode> shipped(String what, String name) {
        try {
            JsonNode all = new YAMLMapper()
                    .readTree(SHIPPED.resolve(what + ".yaml").toFile())
                    .path(what);
            return all.valueStream()
                    .collect(Collectors.toMap(each -> each.path(name).textValue(), each -> each.path("campaign")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> typeOf(String title, List<TypeRule> types) {
        PayloadRules rules = new PayloadRules(
                1,
                RULES.since(),
                false,
                RULES.organization(),
                RULES.campaignType(),
                RULES.evaluationField(),
                RULES.unit(),
                RULES.units(),
                types,
                "CP",
                RULES.element(),
                RULES.areas());
        return rules.typeOf(new Campaign(UUID.randomUUID(), "PXCMRT346", title, "assessment", null, null));
    }

    private static Dispatch dispatch(Progress progress, @Nullable Campaign campaign, @Nullable Measured measured) {
        return new Dispatch(
                UUID.randomUUID(),
                progress,
                Instant.parse("2027-01-05T09:27:00Z"),
                new Dispatch.Person(UUID.randomUUID(), "Léa", "Exemple"),
                campaign,
                UUID.fromString("01940000-0000-7000-8000-0000000b0002"),
                Instant.parse("2027-01-05T09:00:00Z"),
                measured);
    }

    private static Payload compose(PayloadRules rules, Dispatch dispatch) {
        return new ComposePayload(rules, PAGES).handle(dispatch);
    }

    private static JsonNode json(Payload payload) {
        try {
            return EventJson.MAPPER.readTree(EventJson.MAPPER.writeValueAsBytes(payload));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(String name) throws IOException {
        try (InputStream in = PayloadTest.class.getResourceAsStream("/francetravail/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
