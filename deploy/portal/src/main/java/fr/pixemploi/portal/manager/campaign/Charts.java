package fr.pixemploi.portal.manager.campaign;

import fr.pixemploi.client.assessment.model.CampaignFigures;
import fr.pixemploi.client.assessment.model.CampaignFunnel;
import fr.pixemploi.client.assessment.model.CampaignLevels;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Figures of a campaign as bars; the same figures stand beside them in a table. */
@TemplateExtension
public class Charts {
    private static final double WIDTH = 200;
    private static final int ROW = 44;

    private Charts() {}

    /**
     * One bar, in units of a picture 400 wide.
     *
     * @param key of the words for it, or its name
     * @param width 0 to 200
     * @param y where its name stands
     */
    public record Bar(String key, int count, String width, int y) {
        public int barY() {
            return y + 6;
        }

        public int countY() {
            return y + 20;
        }
    }

    private record Step(String key, int count) {}

    /** From those who came to those who share. */
    static List<Bar> funnelBars(CampaignFigures figures) {
        CampaignFunnel funnel = figures.getFunnel();
        return bars(List.of(
                new Step("people", funnel.getPeople()),
                new Step("started", funnel.getStarted()),
                new Step("answered", funnel.getAnswered()),
                new Step("completed", funnel.getCompleted()),
                new Step("shared", funnel.getShared())));
    }

    /** How many reached each stage of the campaign. */
    static List<Bar> stageBars(CampaignFigures figures) {
        return bars(figures.getStages().stream()
                .map(stage -> new Step(stage.getTitle(), stage.getCount()))
                .toList());
    }

    private static List<Bar> bars(List<Step> steps) {
        int most = steps.stream().mapToInt(Step::count).max().orElse(0);
        return IntStream.range(0, steps.size())
                .mapToObj(number -> {
                    Step step = steps.get(number);
                    double width = most == 0 ? 0 : WIDTH * step.count() / most;
                    return new Bar(
                            step.key(), step.count(), String.format(Locale.ROOT, "%.1f", width), number * ROW + 16);
                })
                .toList();
    }

    /** Height of a picture of so many bars. */
    static int height(List<Bar> bars) {
        return bars.size() * ROW + 8;
    }

    static int results(CampaignLevels levels) {
        return levels.getLevels().stream().mapToInt(Integer::intValue).sum();
    }
}
