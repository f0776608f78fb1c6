package fr.pixemploi.assessment.result.rest.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.assessment.framework.domain.FrameworkDocument;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.Readiness;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.reading.Reading;
import fr.pixemploi.assessment.result.domain.reading.ResultLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sheets of tests: a result over the packaged framework. */
public final class Sheets {
    /** Competences that the result measured; the last two of the framework were not. */
    public static final int MEASURED = 14;

    private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-0000000b0003");

    private Sheets() {}

    /** What the person reads. */
    public static ResultSheet own(ResultLanguage language) {
        Framework crcn = crcn();
        Result result = result(crcn);
        return new ResultSheet(
                result,
                crcn,
                Reading.in(crcn, result, language),
                readiness(crcn, result),
                language,
                true,
                "Léa Exemple");
    }

    /** What an adviser reads. */
    public static ResultSheet shared(ResultLanguage language) {
        Framework crcn = crcn();
        Result result = result(crcn);
        return new ResultSheet(
                result, crcn, Reading.in(crcn, result, language), readiness(crcn, result), language, false, null);
    }

    /** What an adviser reads of a test that ended before every competence was asked about. */
    public static ResultSheet sharedWithoutStage(ResultLanguage language) {
        Framework crcn = crcn();
        Result whole = result(crcn);
        Result result = result(crcn, whole.competences(), portrait(crcn.competences(), null));
        return new ResultSheet(
                result, crcn, Reading.in(crcn, result, language), readiness(crcn, result), language, false, null);
    }

    /** What the person reads who passed every question over. */
    public static ResultSheet weakest(ResultLanguage language) {
        Framework crcn = crcn();
        List<CompetenceResult> competences = crcn.competences().stream()
                .map(code -> CompetenceResult.of(crcn, code, -2.6, 0.4, 2))
                .toList();
        Result result = result(
                crcn,
                competences,
                new Portrait(
                        new Portrait.CampaignWords(
                                "Mon point de départ numérique", null, "assessment", null, "Europe/Paris", null),
                        crcn.competences(),
                        7,
                        0.003,
                        new Portrait.StageReached(
                                1, 4, "Premiers pas", "Vous avez essayé, et cela compte.", null, true),
                        List.of(new Portrait.BadgeState(
                                "CLEA_NUMERIQUE_ELIGIBILITY",
                                "CléA numérique",
                                "Oui.",
                                "Une étoile",
                                false,
                                0,
                                null,
                                true)),
                        List.of(),
                        List.of(new Portrait.NextStep(crcn.competences().getFirst(), 1, "sait chercher", null)),
                        false,
                        38,
                        700,
                        "completed",
                        38));
        return new ResultSheet(
                result, crcn, Reading.in(crcn, result, language), readiness(crcn, result), language, true, null);
    }

    /** In the packaged example of a school's framework. */
    public static ResultSheet inTheSchools(ItemBank bank, boolean self) {
        Framework crcn = crcn();
        Result result = result(crcn);
        return new ResultSheet(
                result,
                crcn,
                Reading.in(school(), crcn, bank, result),
                readiness(crcn, result),
                ResultLanguage.FRENCH,
                self,
                null);
    }

    private static Readiness readiness(Framework crcn, Result result) {
        return Readiness.of(new Readiness.Rules(5, 1, 128, true), crcn, result.competences(), crcn.maxLevel(), false);
    }

    public static StructureFramework school() {
        try (InputStream in = open("framework/example-school.yaml")) {
            return new StructureFramework(
                    UUID.fromString("01940000-0000-7000-8000-0000000e2c01"),
                    null,
                    1,
                    1,
                    null,
                    null,
                    new YAMLMapper().readValue(in, FrameworkDocument.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Result result(Framework crcn) {
        List<CompetenceResult> competences = new ArrayList<>();
        List<CompetenceCode> codes = crcn.competences();
        for (int i = 0; i < MEASURED; i++)
            competences.add(CompetenceResult.of(crcn, codes.get(i), -1.6 + 0.22 * i, 0.45, 2));
        return result(crcn, competences, portrait(codes));
    }

    public static Result result(Framework crcn, List<CompetenceResult> competences, @Nullable Portrait portrait) {
        return new Result(
                ID,
                new UUID(0, 1),
                new UUID(0, 2),
                new CampaignCode("PXEMPR346"),
                Instant.parse("2026-11-24T23:25:00Z"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                crcn.id(),
                crcn.version(),
                competences,
                portrait,
                null);
    }

    private static Portrait portrait(List<CompetenceCode> scope) {
        return portrait(
                scope,
                new Portrait.StageReached(
                        2,
                        4,
                        "En chemin",
                        "Vous savez déjà faire des choses utiles.",
                        "Une formation courte sur les sujets les plus faibles est utile.",
                        true));
    }

    private static Portrait portrait(List<CompetenceCode> scope, Portrait.@Nullable StageReached stage) {
        return new Portrait(
                new Portrait.CampaignWords(
                        "Mon point de départ numérique",
                        null,
                        "assessment",
                        "Pensez à l'atelier du mardi.",
                        "Europe/Paris",
                        null),
                scope,
                7,
                0.437,
                stage,
                List.of(
                        new Portrait.BadgeState(
                                "CLEA_NUMERIQUE_ELIGIBILITY",
                                "Prêt pour CléA numérique",
                                "Vous pouvez vous présenter à la certification.",
                                "Une étoile",
                                false,
                                0.62,
                                "clea-numerique",
                                true),
                        new Portrait.BadgeState(
                                "PREMIER_MAIL",
                                "Premier mail",
                                "Vous savez écrire un mail.",
                                "Un timbre",
                                true,
                                1,
                                null,
                                false)),
                List.of(
                        new Portrait.Strength(
                                scope.get(7), 5, "sait trouver un créneau commun dans des agendas partagés"),
                        new Portrait.Strength(scope.get(3), 4, "sait où écrire dans un tableau partagé"),
                        new Portrait.Strength(scope.get(2), 3, "sait lire <b>un</b> tableau & un graphique")),
                List.of(
                        new Portrait.NextStep(
                                scope.getFirst(),
                                1,
                                "sait choisir des mots-clés",
                                "Écrivez les mots importants, sans phrase."),
                        new Portrait.NextStep(scope.get(1), 2, "sait ranger des fichiers", null)),
                true,
                34,
                1632.5,
                "completed",
                6);
    }

    public static Framework crcn() {
        try (InputStream in = open("framework/crcn.yaml")) {
            JsonNode file = new YAMLMapper().readTree(in);
            List<Framework.Domain> domains = new ArrayList<>();
            for (JsonNode domain : file.get("domains")) {
                List<Framework.Competence> competences = new ArrayList<>();
                for (JsonNode competence : domain.get("competences"))
                    competences.add(new Framework.Competence(
                            new CompetenceCode(competence.get("code").asText()),
                            competence.get("title").asText(),
                            titles(competence),
                            List.of()));
                domains.add(new Framework.Domain(
                        domain.get("code").asText(), domain.get("title").asText(), titles(domain), competences));
            }
            List<Framework.Band> bands = new ArrayList<>();
            for (JsonNode band : file.get("bands")) {
                List<Integer> levels = new ArrayList<>();
                band.get("levels").forEach(level -> levels.add(level.asInt()));
                bands.add(new Framework.Band(band.get("title").asText(), levels));
            }
            List<Framework.LevelText> levels = new ArrayList<>();
            for (JsonNode level : file.get("levels"))
                levels.add(new Framework.LevelText(
                        level.get("level").asInt(),
                        level.get("status").asText(),
                        level.has("text") ? level.get("text").asText() : null,
                        null));
            return new Framework(
                    UUID.fromString(file.get("id").asText()),
                    "crcn",
                    file.get("version").asInt(),
                    file.get("title").asText(),
                    domains,
                    bands,
                    new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5)),
                    "proposal",
                    7,
                    8,
                    levels,
                    titles(file),
                    "proposal",
                    null,
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> titles(JsonNode node) {
        Map<String, String> titles = new HashMap<>();
        node.path("titles")
                .properties()
                .forEach(entry -> titles.put(entry.getKey(), entry.getValue().asText()));
        return titles;
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Sheets.class.getClassLoader().getResourceAsStream(file);
        if (in == null) throw new IOException(file + " is not there");
        return in;
    }
}
