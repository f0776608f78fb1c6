package fr.pixemploi.assessment.psychometrics.workbench.calibration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.check.DomainFactors;
import fr.pixemploi.assessment.psychometrics.calibration.check.Drift;
import fr.pixemploi.assessment.psychometrics.calibration.check.Fairness;
import fr.pixemploi.assessment.psychometrics.calibration.check.ItemFit;
import fr.pixemploi.assessment.psychometrics.calibration.check.Linking;
import fr.pixemploi.assessment.psychometrics.calibration.data.EstimatedItem;
import java.util.ArrayList;
import java.util.List;

/** What a calibration found, as JSON: the report that is printed and the bank's new version. */
public final class CalibrationReport {
    private final CalibrationRun run;
    private final ObjectNode report = JsonNodeFactory.instance.objectNode();
    private final List<String> misfits = new ArrayList<>();
    private final List<String> drifters = new ArrayList<>();
    private final List<String> unfair = new ArrayList<>();

    public CalibrationReport(CalibrationRun run) {
        this.run = run;
    }

    public ObjectNode report(String version) {
        report.putObject("bank")
                .put("from", run.bank.document().get("version").textValue())
                .put("to", version);
        report.put("persons", run.records.persons());
        report.put("answers", run.records.size());
        report.put("duplicates", run.records.duplicates());
        ObjectNode unknown = report.putObject("unknownItems");
        run.records.unknown().forEach(unknown::put);
        report.put("iterations", run.calibrated.iterations());
        report.put("converged", run.calibrated.hasConverged());
        report.put("scale", run.scale().name());
        population();
        ArrayNode items = report.putArray("items");
        for (int j = 0; j < run.items.size(); j++) item(j, items.addObject());
        ObjectNode flags = report.putObject("flags");
        flags.set("fit", list(misfits));
        flags.set("drift", list(drifters));
        flags.set("dif", list(unfair));
        report.set("warnings", list(CalibrationWarnings.of(run)));
        return report;
    }

    private AbilityPrior everybody() {
        return Linking.applied(run.toNewBank(), run.calibrated.everybody());
    }

    private void population() {
        CalibrationBank.write(everybody(), report.putObject("population"));
        CalibrationBank.write(run.bank.population(), report.putObject("populationBefore"));
        audiences(report.putArray("audiences"));
        List<String> domains = run.bank.competences().stream()
                .map(code -> code.contains(".") ? code.substring(0, code.indexOf('.')) : "")
                .toList();
        DomainFactors factors = DomainFactors.of(
                everybody(), domains.stream().mapToInt(domains::indexOf).toArray());
        ObjectNode summary = report.putObject("factors");
        summary.set("general", numbers(factors.general()));
        summary.set("domain", numbers(factors.domain()));
        summary.set("unique", numbers(factors.unique()));
        put(summary, "residual", factors.residual());
        ArrayNode linkings = report.putArray("linking");
        for (int d = 0; d < run.linkings.size(); d++) {
            ObjectNode linking = linkings.addObject();
            linking.put("competence", run.bank.competences().get(d));
            put(linking, "slope", run.linkings.get(d).slope());
            put(linking, "origin", run.linkings.get(d).origin());
        }
        put(report, "speedVariance", run.times.speedVariance());
    }

    private void audiences(ArrayNode into) {
        for (int g = 0; g < run.audiences.size(); g++) {
            ObjectNode audience = into.addObject();
            audience.put("audience", run.audiences.get(g));
            audience.put("persons", run.calibrated.persons(g));
            CalibrationBank.write(
                    Linking.applied(
                            run.toNewBank(), run.calibrated.populations().get(g)),
                    audience);
        }
    }

    private void item(int number, ObjectNode into) {
        EstimatedItem item = run.inNewBank(number);
        String id = item.item().id();
        into.put("id", id);
        into.put("competence", run.bank.competences().get(item.item().dimension()));
        into.put("state", run.state(number));
        String reason = run.reasons.get(number).words;
        if (!reason.isEmpty()) into.put("reason", reason);
        into.put("answers", item.answers());
        CalibrationBank.parameters(item.item().model(), into.putObject("before"));
        CalibrationBank.parameters(item.model(), into.putObject("now"));
        if (item.isEstimated()) {
            into.set("se", numbers(item.standardErrors()));
            drift(number, id, into.putObject("drift"));
        }
        if (item.isEstimated() || item.item().isScored()) fit(number, id, into.putObject("fit"));
        run.times.times().get(number).ifPresent(time -> {
            ObjectNode seconds = into.putObject("seconds");
            put(seconds, "beta", time.beta());
            put(seconds, "alpha", time.alpha());
        });
        dif(number, id, into.putArray("dif"));
    }

    private void drift(int number, String id, ObjectNode into) {
        Drift drift = run.drift(number);
        put(into, "difficulty", drift.difficulty());
        put(into, "logDiscrimination", drift.logDiscrimination());
        put(into, "zDifficulty", drift.zDifficulty());
        put(into, "zLogDiscrimination", drift.zLogDiscrimination());
        if (drift.isFlagged()) drifters.add(id);
    }

    private void fit(int number, String id, ObjectNode into) {
        ItemFit fit = ItemFit.of(run.calibrated, number);
        put(into, "outfit", fit.outfit());
        put(into, "infit", fit.infit());
        put(into, "chiSquare", fit.chiSquare());
        into.put("degreesOfFreedom", fit.degreesOfFreedom());
        put(into, "p", fit.p());
        put(into, "distance", fit.distance());
        if (fit.isFlagged()) misfits.add(id);
    }

    private void dif(int number, String id, ArrayNode into) {
        for (CalibrationRun.Fair fair : run.fairness) {
            for (Fairness.Comparison comparison : fair.comparisons()) {
                if (comparison.item() != number) continue;
                ObjectNode found = into.addObject();
                found.put("by", fair.trait());
                found.put("group", fair.groups().get(comparison.focal()));
                found.put("reference", fair.groups().get(comparison.reference()));
                found.put("answersOfGroup", comparison.answersOfFocal());
                found.put("isHarderForGroup", comparison.isHarderForFocal());
                put(found, "etsDelta", comparison.mantelHaenszel().delta());
                put(found, "mantelHaenszel", comparison.mantelHaenszel().chiSquare());
                put(found, "logisticUniform", comparison.logistic().uniform());
                put(found, "logisticNonUniform", comparison.logistic().nonUniform());
                found.put("size", comparison.mantelHaenszel().size().name().toLowerCase(java.util.Locale.ROOT));
                if (comparison.isFlagged())
                    unfair.add(id + " (" + fair.trait() + " " + fair.groups().get(comparison.focal()) + ")");
            }
        }
    }

    /** The bank's new version; nothing of the old one is changed. */
    public ObjectNode nextBank(String version) {
        ObjectNode next = run.bank.next(version, everybody());
        audiences(next.putArray("audiences"));
        if (run.times.times().stream().anyMatch(java.util.Optional::isPresent))
            put(next, "speedVariance", run.times.speedVariance());
        ArrayNode items = (ArrayNode) next.get("items");
        for (int j = 0; j < run.items.size(); j++) {
            ObjectNode item = (ObjectNode) items.get(j);
            EstimatedItem estimated = run.inNewBank(j);
            if (estimated.isEstimated())
                CalibrationBank.write(estimated.model(), estimated.standardErrors(), estimated.answers(), item);
            run.times.times().get(j).ifPresent(time -> {
                ObjectNode seconds = item.putObject("seconds");
                put(seconds, "beta", time.beta());
                put(seconds, "alpha", time.alpha());
            });
        }
        return next;
    }

    private static void put(ObjectNode into, String name, double value) {
        if (Double.isFinite(value)) into.put(name, Math.rint(value * 1e6) / 1e6);
        else into.putNull(name);
    }

    private static ArrayNode numbers(List<Double> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (double value : values) list.add(Math.rint(value * 1e6) / 1e6);
        return list;
    }

    private static ArrayNode list(List<String> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(list::add);
        return list;
    }
}
