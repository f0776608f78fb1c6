package fr.pixemploi.assessment.psychometrics.workbench;

import fr.pixemploi.assessment.psychometrics.workbench.estimation.FitOfAnswers;
import fr.pixemploi.assessment.psychometrics.workbench.estimation.OneAbility;
import fr.pixemploi.assessment.psychometrics.workbench.estimation.PixFlashHistory;
import fr.pixemploi.assessment.psychometrics.workbench.estimation.SeveralAbilities;
import fr.pixemploi.assessment.psychometrics.workbench.input.BadInput;
import fr.pixemploi.assessment.psychometrics.workbench.input.Field;
import fr.pixemploi.assessment.psychometrics.workbench.input.JsonDocument;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code workbench estimate}: abilities, criteria and fit statistics of the cases in a document. A case that cannot be used is told and keeps no other back. */
@Command(
        name = "estimate",
        description = {
            "Reads {\"cases\":[...]} and prints {\"cases\":[{\"id\":...,\"theta\":...,\"se\":...}]}.",
            "A case that cannot be used gets {\"id\":...,\"error\":...} and a line on standard error; the exit code is then 2.",
            "Kinds of cases: dich_theta, poly_theta, mirt_theta, mirt_criteria, person_fit, dif, pix_flash."
        },
        footer = {"", "Fields, methods, formulas and their sources: assessment-service/docs/estimation.md."},
        mixinStandardHelpOptions = true)
final class EstimateCommand implements Callable<Integer> {
    @Option(names = "--in", paramLabel = "FILE", description = "The document; standard input when it is not given.")
    private @Nullable Path in;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<Map<String, @Nullable Object>> results = estimates(JsonDocument.read(in));
        CommandSpec own = Objects.requireNonNull(spec);
        PrintWriter out = own.commandLine().getOut();
        out.println("{\"cases\":[");
        out.println(results.stream().map(JsonDocument::write).collect(Collectors.joining(",\n")));
        out.println("]}");
        List<Object> faults = results.stream()
                .map(result -> result.get("error"))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
        faults.forEach(fault -> own.commandLine().getErr().println(own.qualifiedName() + ": " + fault));
        return faults.isEmpty() ? 0 : Workbench.WRONG_INPUT;
    }

    /** One result a case, in their order; a case that cannot be used has an {@code error} instead, and the others stand. */
    static List<Map<String, @Nullable Object>> estimates(Field document) {
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<Field> cases = document.get("cases").elements();
        for (int i = 0; i < cases.size(); i++)
            results.add(result(Field.root("case number " + (i + 1), cases.get(i).node()), ids));
        return results;
    }

    private static Map<String, @Nullable Object> result(Field unnamed, Set<String> ids) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        try {
            if (!unnamed.isObject()) throw unnamed.fault("must be an object");
            String id = unnamed.get("id").text();
            result.put("id", id);
            if (!ids.add(id)) throw unnamed.get("id").fault("\"" + id + "\" came before");
            result.putAll(estimate(Field.root("case " + id, unnamed.node()), id));
        } catch (BadInput fault) {
            result.putIfAbsent("id", null);
            result.put("error", fault.getMessage());
        }
        return result;
    }

    private static Map<String, @Nullable Object> estimate(Field given, String id) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("id", id);
        Field kind = given.get("kind");
        result.putAll(
                switch (kind.text()) {
                    case "dich_theta" -> OneAbility.rightOrWrong(given);
                    case "poly_theta" -> OneAbility.graded(given);
                    case "mirt_theta" -> SeveralAbilities.estimate(given);
                    case "mirt_criteria" -> SeveralAbilities.criteria(given);
                    case "person_fit" -> FitOfAnswers.ofPersons(given);
                    case "dif" -> FitOfAnswers.betweenGroups(given);
                    case "pix_flash" -> PixFlashHistory.of(given);
                    default ->
                        throw kind.fault(
                                "must be one of dich_theta, poly_theta, mirt_theta, mirt_criteria, person_fit, dif,"
                                        + " pix_flash");
                });
        return result;
    }
}
