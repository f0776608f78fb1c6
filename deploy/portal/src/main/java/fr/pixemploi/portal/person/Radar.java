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
 * Levels by domain, as a picture that names its axes in full, so that it is read alone; the list beside it says the same figures. A domain's level is
 * the mean of its competences that were tested.
 *
 * @param points of the polygon, for SVG, in units of a picture whose middle is 0, 0
 */
public record Radar(List<Axis> axes, String points, int top) {
    /** Half of the picture's width in {@code result.html}. */
    static final double HALF_WIDTH = 180;

    private static final double RADIUS = 80;
    private static final double LINE = 18;

    /** From the end of an axis to its name. */
    private static final double GAP = 14;

    /** How far a name stands aside, so that those at the bottom keep apart. */
    private static final double ASIDE = 40;

    /** Of letters that are sixteen units high, in the widest fonts of browsers. */
    static final double LETTER_WIDTH = 9.8;

    private static final int LETTERS_A_LINE = 18;

    /**
     * One domain.
     *
     * @param level 0 to {@code top}, mean of its competences
     * @param x end of its axis
     * @param name its title as it stands beside the axis
     */
    public record Axis(String title, double level, String x, String y, List<Label> name, List<Line> lines) {}

    /** A line of a name, by its middle. */
    public record Label(String text, String x, String y) {}

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
        // No test tells a level above its own highest one.
        int top = result.getPortrait() == null
                ? framework.getMaxLevel()
                : result.getPortrait().getTopLevel();
        List<Axis> axes = new ArrayList<>();
        StringBuilder points = new StringBuilder();
        for (Map.Entry<String, List<Line>> domain : byDomain.entrySet()) {
            double angle = 2 * Math.PI * axes.size() / byDomain.size() - Math.PI / 2;
            double level =
                    domain.getValue().stream().mapToInt(Line::level).average().orElse(0);
            double reach = RADIUS * level / top;
            points.append(point(reach * Math.cos(angle)))
                    .append(',')
                    .append(point(reach * Math.sin(angle)))
                    .append(' ');
            axes.add(new Axis(
                    domain.getKey(),
                    level,
                    point(RADIUS * Math.cos(angle)),
                    point(RADIUS * Math.sin(angle)),
                    name(domain.getKey(), angle),
                    domain.getValue()));
        }
        return new Radar(axes, points.toString().strip(), top);
    }

    /** Above an axis that goes up, below one that goes down, and never beyond the edge. */
    private static List<Label> name(String title, double angle) {
        List<String> lines = lines(title);
        double end = RADIUS * Math.sin(angle);
        double first = Math.sin(angle) > 0.1 ? end + GAP : end - GAP - (lines.size() - 1) * LINE;
        double half = lines.stream().mapToInt(String::length).max().orElse(0) * LETTER_WIDTH / 2;
        double x = Math.max(half - HALF_WIDTH, Math.min(HALF_WIDTH - half, (RADIUS + ASIDE) * Math.cos(angle)));
        List<Label> name = new ArrayList<>();
        for (String line : lines) name.add(new Label(line, point(x), point(first + name.size() * LINE)));
        return name;
    }

    private static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        for (String word : title.split(" ")) {
            String last = lines.isEmpty() ? "" : lines.getLast() + " ";
            if (lines.isEmpty() || (last + word).length() > LETTERS_A_LINE) lines.add(word);
            else lines.set(lines.size() - 1, last + word);
        }
        return lines;
    }

    private static String point(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** With two axes or fewer there is nothing to see. */
    public boolean isPicture() {
        return axes.size() > 2;
    }
}
