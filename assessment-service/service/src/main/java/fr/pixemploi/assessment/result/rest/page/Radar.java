package fr.pixemploi.assessment.result.rest.page;

import fr.pixemploi.assessment.result.domain.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The geometry of a radar chart: one axis a domain, clockwise from the top, named in full, so that it is read alone on a phone and on paper. The
 * same points are drawn on the page and in the document.
 *
 * @param shape tops of the person's shape, one an axis: the mean share of the domain's competences that were measured
 * @param rings the lines of equal share, from the inner one
 * @param labels the axes' names, line by line
 */
record Radar(List<Point> shape, List<List<Point>> rings, List<Label> labels) {
    static final double WIDTH = 360;
    static final double HEIGHT = 290;
    static final double LETTERS = 15;
    static final Point CENTRE = new Point(WIDTH / 2, 150);

    private static final double RADIUS = 92;
    private static final int RINGS = 4;
    private static final double LINE = 17;

    /** From the end of an axis to its name. */
    private static final double GAP = 15;

    /** How far a name stands aside, so that those at the bottom keep apart. */
    private static final double ASIDE = 40;

    /** A letter is about half as wide as it is high, a capital more; names of domains stay within that. */
    private static final double LETTER_WIDTH = 0.55 * LETTERS;

    private static final int LETTERS_A_LINE = 18;

    /** Fewer axes make no surface. */
    static final int FEWEST = 3;

    record Point(double x, double y) {}

    /** @param at its middle */
    record Label(String text, Point at) {
        double width() {
            return text.length() * LETTER_WIDTH;
        }
    }

    /** @param share 0 to 1 */
    record Axis(String name, double share) {}

    static Radar of(List<Axis> axes) {
        if (axes.size() < FEWEST) throw new IllegalArgumentException("a radar chart has three axes at least");
        List<Point> shape = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            double angle = 2 * Math.PI * i / axes.size() - Math.PI / 2;
            shape.add(at(angle, RADIUS * axes.get(i).share()));
            labels.addAll(labels(axes.get(i).name(), angle));
        }
        List<List<Point>> rings = new ArrayList<>();
        for (int ring = 1; ring <= RINGS; ring++) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < axes.size(); i++)
                points.add(at(2 * Math.PI * i / axes.size() - Math.PI / 2, RADIUS * ring / RINGS));
            rings.add(List.copyOf(points));
        }
        return new Radar(List.copyOf(shape), List.copyOf(rings), List.copyOf(labels));
    }

    /** The domains of which something was measured; empty when there are too few for a surface. */
    static Optional<Radar> of(Reading reading) {
        Map<String, List<Double>> shares = new LinkedHashMap<>();
        for (Reading.Line line : reading.lines())
            if (line.level() != null)
                shares.computeIfAbsent(line.domain(), domain -> new ArrayList<>())
                        .add(line.share());
        if (shares.size() < FEWEST) return Optional.empty();
        return Optional.of(of(shares.entrySet().stream()
                .map(domain -> new Axis(
                        domain.getKey(),
                        domain.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(0)))
                .toList()));
    }

    private static Point at(double angle, double distance) {
        return new Point(CENTRE.x() + distance * Math.cos(angle), CENTRE.y() + distance * Math.sin(angle));
    }

    /** Above an axis that goes up, below one that goes down, and never beyond the edge. */
    private static List<Label> labels(String name, double angle) {
        Point end = at(angle, RADIUS);
        List<String> lines = lines(name);
        boolean down = Math.sin(angle) > 0.1;
        double first = down ? end.y() + GAP : end.y() - GAP - (lines.size() - 1) * LINE;
        double half = lines.stream().mapToInt(String::length).max().orElse(0) * LETTER_WIDTH / 2;
        double x = Math.max(half, Math.min(WIDTH - half, end.x() + ASIDE * Math.cos(angle)));
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) labels.add(new Label(lines.get(i), new Point(x, first + i * LINE)));
        return labels;
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String word : name.split(" ")) {
            String last = lines.isEmpty() ? "" : lines.getLast() + " ";
            if (lines.isEmpty() || (last + word).length() > LETTERS_A_LINE) lines.add(word);
            else lines.set(lines.size() - 1, last + word);
        }
        return lines;
    }
}
