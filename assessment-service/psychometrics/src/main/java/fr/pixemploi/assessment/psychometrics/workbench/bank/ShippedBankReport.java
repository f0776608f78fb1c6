package fr.pixemploi.assessment.psychometrics.workbench.bank;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fr.pixemploi.assessment.bank.campaign.CampaignSimulation;
import fr.pixemploi.assessment.bank.campaign.DraftCampaign;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.engine.simulation.Report.StrategyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How the bank that comes with the service measures, under the rules of one of its campaigns, people who can be asked everything,
 * who have a phone only, and who hear the screen only. Persons are drawn from the bank's own prior and answer as it expects.
 *
 * @param persons of each seed
 */
@JsonPropertyOrder({"bank", "campaign", "persons", "seeds", "conditions"})
public record ShippedBankReport(
        String bank, String campaign, int persons, List<Long> seeds, List<Condition> conditions) {
    /**
     * What came out under one condition; means over the seeds.
     *
     * @param items of the bank that can be asked
     * @param questions mean number that counted
     * @param minutes mean until the end
     * @param rmse of the ability, in population standard deviations
     * @param exact share whose level is the true one
     * @param coverage90 share whose true ability lies in the 90 % interval
     */
    record Condition(
            String name,
            int items,
            double questions,
            double minutes,
            double rmse,
            double bias,
            double exact,
            double withinOne,
            double coverage90,
            double exposureMax,
            double bankUsed) {}

    private record Asked(String name, Predicate<Item> askable) {}

    private static final List<Asked> CONDITIONS = List.of(
            new Asked("all", item -> true),
            new Asked("phone", item -> item.suitability().devices().contains("phone")),
            new Asked("screen-reader", item -> item.suitability().support().contains(Suitability.Need.SCREEN_READER)));

    /** @param told how far it is */
    public static ShippedBankReport of(String campaign, int persons, List<Long> seeds, Consumer<String> told) {
        ItemBank bank = OpenBank.read(null);
        DraftCampaign draft = ShippedCampaign.of(campaign);
        List<Condition> conditions = new ArrayList<>();
        for (Asked asked : CONDITIONS) {
            List<StrategyReport> reports = new ArrayList<>();
            for (long seed : seeds) {
                reports.add(new CampaignSimulation(persons, seed).of(draft, bank, asked.askable(), System::nanoTime));
                told.accept("seed " + seed + ", " + asked.name() + ": " + persons + " sittings");
            }
            int items = (int) bank.active(Pool.OPEN).stream()
                    .filter(item -> draft.competences().contains(item.competence()))
                    .filter(asked.askable())
                    .count();
            conditions.add(condition(asked.name(), items, reports));
        }
        return new ShippedBankReport(bank.version(), campaign, persons, seeds, List.copyOf(conditions));
    }

    private static Condition condition(String name, int items, List<StrategyReport> reports) {
        return new Condition(
                name,
                items,
                mean(reports, StrategyReport::items),
                mean(reports, StrategyReport::minutes),
                Math.sqrt(mean(reports, report -> report.rmse() * report.rmse())),
                mean(reports, StrategyReport::bias),
                mean(reports, StrategyReport::exact),
                mean(reports, StrategyReport::withinOne),
                mean(reports, StrategyReport::coverage90),
                mean(reports, StrategyReport::exposureMax),
                mean(reports, StrategyReport::bankUsed));
    }

    private static double mean(List<StrategyReport> reports, ToDoubleFunction<StrategyReport> figure) {
        return reports.stream().mapToDouble(figure).average().orElseThrow();
    }
}
