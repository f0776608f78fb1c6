package fr.pixemploi.portal.person;

import fr.pixemploi.client.assessment.model.CompetenceResult;
import fr.pixemploi.client.assessment.model.Framework;
import fr.pixemploi.client.assessment.model.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Levels by domain, as a picture that numbers its axes; the list beside it names them and says the same figures. A domain's level is the mean of its
 * competences that were tested.
 *
 * @param points of the polygon, for SVG
 */
public record Radar(List<Axis> axes, String points, int top) {
    private static final double RADIUS = 100;
    private static final double LABEL = 118;

    /**
     * One domain.
     *
     * @param level 0 to {@code top}, mean of its competences
     * @param x end of its axis, in units of a picture whose middle is 0, 0 and whose radius is 100
     * @param number what the picture names it by; the list beside it says its title, which would not fit on a phone
     * @param labelX middle of its number
     */
    public record Axis(
            int number,
            String title,
            double level,
            String x,
            String y,
            String labelX,
            String labelY,
            List<Line> lines) {}

    /** One competence. */
    public record Line(String title, int level) {}

    static Radar of(Result result, Framework framework) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (CompetenceResult competence : result.getCompetences())
            levels.put(competence.getCode(), competence.getLevel());
        Map<String, List<Line>> byDomain = new LinkedHashMap<>();
        framework.getDomains().forEach(domain -> {
            List<Line> lines = domain.getCompetences().stream()
                    .filter(competence -> levels.containsKey(competence.getCode()))
                    .map(competence -> new Line(competence.getTitle(), levels.getOrDefault(competence.getCode(), 0)))
                    .toList();
            if (!lines.isEmpty()) byDomain.put(domain.getTitle(), lines);
        });
        int top = framework.getMaxLevel();
        List<Axis> axes = new ArrayList<>();
        StringBuilder points = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, List<Line>> domain : byDomain.entrySet()) {
            double angle = 2 * Math.PI * number / byDomain.size() - Math.PI / 2;
            double level =
                    domain.getValue().stream().mapToInt(Line::level).average().orElse(0);
            double reach = RADIUS * level / top;
            points.append(point(reach * Math.cos(angle)))
                    .append(',')
                    .append(point(reach * Math.sin(angle)))
                    .append(' ');
            axes.add(new Axis(
                    ++number,
                    domain.getKey(),
                    level,
                    point(RADIUS * Math.cos(angle)),
                    point(RADIUS * Math.sin(angle)),
                    point(LABEL * Math.cos(angle)),
                    point(LABEL * Math.sin(angle)),
                    domain.getValue()));
        }
        return new Radar(axes, points.toString().strip(), top);
    }

    private static String point(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** With two axes or fewer there is nothing to see. */
    public boolean isPicture() {
        return axes.size() > 2;
    }
}
