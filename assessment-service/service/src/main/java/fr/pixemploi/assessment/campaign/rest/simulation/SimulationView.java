package fr.pixemploi.assessment.campaign.rest.simulation;

import fr.pixemploi.assessment.campaign.application.SimulateCampaign;
import fr.pixemploi.assessment.engine.simulation.Report;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a simulated campaign went. Errors are in population standard deviations, over all persons and measured competences. */
@Schema(name = "CampaignSimulation")
record SimulationView(
        @Schema(description = "SHA-256 of the item bank.") String bankVersion,

        @Schema(description = "Root mean squared error of the ability.", examples = "0.48")
        double rmse,

        @Schema(description = "Mean error of the ability.") double bias,

        @Schema(description = "Share of levels that are the true ones.")
        double exact,

        @Schema(description = "Share of levels that are at most one off.")
        double withinOne,

        @Schema(description = "Share of bands that are the true ones.")
        double band,

        @Schema(description = "Share of true abilities in the 90 % interval.")
        double coverage90,

        @Schema(description = "Mean number of questions.", examples = "34.2")
        double items,

        @Schema(description = "Mean minutes of answering.", examples = "27.5")
        double minutes,

        @Schema(description = "Largest share of sittings that saw one item.")
        double exposureMax,

        @Schema(description = "Share of the items that any sitting saw.")
        double bankUsed,

        @Schema(description = "Questions that two sittings share, as a share of a sitting's questions.")
        double overlap,

        @Schema(description = "Sittings that ended in each minute.")
        List<StopsView> stoppingMinutes,

        @Schema(description = "Error after so many minutes.")
        List<ErrorView> byMinutes) {
    @Schema(name = "SimulatedStops")
    record StopsView(int minute, int sittings) {}

    @Schema(name = "SimulatedError")
    record ErrorView(double minutes, double rmse) {}

    static SimulationView of(SimulateCampaign.Simulated simulated) {
        Report.StrategyReport report = simulated.report();
        return new SimulationView(
                simulated.bankVersion(),
                report.rmse(),
                report.bias(),
                report.exact(),
                report.withinOne(),
                report.band(),
                report.coverage90(),
                report.items(),
                report.minutes(),
                report.exposureMax(),
                report.bankUsed(),
                report.overlap(),
                report.stoppingMinutes().stream()
                        .map(stops -> new StopsView(stops.minute(), stops.sittings()))
                        .toList(),
                report.byMinutes().stream()
                        .map(point -> new ErrorView(point.after(), point.rmse()))
                        .toList());
    }
}
