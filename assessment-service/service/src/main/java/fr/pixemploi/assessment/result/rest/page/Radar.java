package fr.pixemploi.assessment.result.rest.page;

import fr.pixemploi.assessment.result.domain.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * The geometry of a radar chart: one axis a competence, clockwise from the top. The same points are drawn on the page and in the
 * document.
 *
 * @param size of the square that it fills
 * @param shape tops of the person's shape, one an axis
 * @param rings the lines of equal share, from the inner one
 * @param labels where the axes' names stand
 */
record Radar(double size, List<Point> shape, List<List<Point>> rings, List<Label> labels) {
    private static final int RINGS = 4;
    private static final double MARGIN = 0.13;
    private static final double LABEL_GAP = 0.06;

    /** Fewer axes make no surface. */
    static final int FEWEST = 3;

    record Point(double x, double y) {}

    record Label(String text, Point at) {}

    /** @param share 0 to 1 */
    record Axis(String label, double share) {}

    static Radar of(List<Axis> axes, double size) {
        if (axes.size() < FEWEST) throw new IllegalArgumentException("a radar chart has three axes at least");
        List<Point> shape = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<List<Point>> rings = new ArrayList<>();
        double radius = size * (0.5 - MARGIN);
        for (int i = 0; i < axes.size(); i++) {
            shape.add(at(i, axes.size(), radius * axes.get(i).share(), size));
            labels.add(new Label(axes.get(i).label(), at(i, axes.size(), radius + size * LABEL_GAP, size)));
        }
        for (int ring = 1; ring <= RINGS; ring++) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < axes.size(); i++) points.add(at(i, axes.size(), radius * ring / RINGS, size));
            rings.add(List.copyOf(points));
        }
        return new Radar(size, List.copyOf(shape), List.copyOf(rings), List.copyOf(labels));
    }

    /** The axes of what was measured; empty when there are too few for a surface. */
    static java.util.Optional<Radar> of(Reading reading, double size) {
        List<Axis> axes = reading.lines().stream()
                .filter(line -> line.level() != null)
                .map(line -> new Axis(line.code(), line.share()))
                .toList();
        return axes.size() < FEWEST ? java.util.Optional.empty() : java.util.Optional.of(of(axes, size));
    }

    Point centre() {
        return new Point(size / 2, size / 2);
    }

    private static Point at(int axis, int axes, double distance, double size) {
        double angle = 2 * Math.PI * axis / axes - Math.PI / 2;
        return new Point(size / 2 + distance * Math.cos(angle), size / 2 + distance * Math.sin(angle));
    }
}
