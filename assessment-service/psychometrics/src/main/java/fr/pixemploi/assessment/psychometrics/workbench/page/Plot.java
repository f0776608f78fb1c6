package fr.pixemploi.assessment.psychometrics.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plot of lines as inline SVG, readable without colour (each line has its own dashes and mark) and by a screen reader (title and
 * description); the same values stand in a table beside it. This is its geometry; {@code workbench/plot.html} writes it.
 *
 * @param id unique in the page
 * @param description what the plot shows, in a sentence or two
 */
record Plot(String id, String title, String description, Axis across, Axis up, List<Line> lines) {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 380;
    private static final int LEFT = 62;
    private static final int RIGHT = 30;
    private static final int TOP = 14;
    private static final int BOTTOM = 58;

    /** How a line is drawn; they differ in grey too. */
    enum Style {
        FIRST("#0b5394", "", "circle"),
        SECOND("#b45309", "8 4", "square"),
        THIRD("#1b7a43", "2 4", "triangle"),
        FOURTH("#7b2d8b", "10 4 2 4", "diamond"),
        REFERENCE("#5f6368", "4 4", "none");

        private final String colour;
        private final String dashes;
        private final String mark;

        Style(String colour, String dashes, String mark) {
            this.colour = colour;
            this.dashes = dashes;
            this.mark = mark;
        }

        public String colour() {
            return colour;
        }

        /** As SVG says it; empty for a line without gaps. */
        public String dashes() {
            return dashes;
        }
    }

    /** Values from left to right. */
    record Line(String name, Style style, List<double[]> points) {}

    /** A line across the plot with its value beside it. */
    record Tick(String path, String x, String y, String label) {}

    /**
     * A line in places of the plot.
     *
     * @param path empty when it has no points
     * @param marks the path of each
     */
    record Drawn(String name, Style style, String path, List<String> marks) {}

    /**
     * An axis.
     *
     * @param ticks values that are written; the first and last are its ends
     * @param logarithmic its values are above 0
     */
    record Axis(String name, List<Double> ticks, boolean logarithmic) {
        /** From 0, with about six round ticks, to at least this. */
        static Axis upTo(String name, double max) {
            double step = step(max / 6);
            List<Double> ticks = new ArrayList<>();
            for (int i = 0; i == 0 || (i - 1) * step < max * (1 - 1e-9); i++) ticks.add(i * step);
            return new Axis(name, List.copyOf(ticks), false);
        }

        /** Powers of ten from 1 to at least this. */
        static Axis ranks(String name, double max) {
            List<Double> ticks = new ArrayList<>(List.of(1.0));
            while (ticks.getLast() < max) ticks.add(ticks.getLast() * 10);
            return new Axis(name, List.copyOf(ticks), true);
        }

        /** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below. */
        private static double step(double min) {
            double power = Math.pow(10, Math.floor(Math.log10(min)));
            for (double times : new double[] {1, 2, 2.5, 5}) {
                if (times * power >= min * (1 - 1e-9)) return times * power;
            }
            return 10 * power;
        }

        /** Share of the way from the first tick to the last. */
        double place(double value) {
            double from = scaled(ticks.getFirst());
            return (scaled(value) - from) / (scaled(ticks.getLast()) - from);
        }

        private double scaled(double value) {
            return logarithmic ? Math.log10(value) : value;
        }
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    /** Where the name of the axis across is centred. */
    public String middleAcross() {
        return written("%.1f", (LEFT + WIDTH - RIGHT) / 2.0);
    }

    public String lowest() {
        return written("%.1f", HEIGHT - 12);
    }

    /** Where the name of the axis upwards is centred. */
    public String middleUp() {
        return written("%.1f", (TOP + HEIGHT - BOTTOM) / 2.0);
    }

    public List<Tick> upTicks() {
        return up.ticks.stream()
                .map(tick -> new Tick(
                        written("M%.1f %.1fH%.1f", LEFT, y(tick), WIDTH - RIGHT),
                        written("%.1f", LEFT - 8),
                        written("%.1f", y(tick) + 5),
                        French.number(tick)))
                .toList();
    }

    public List<Tick> acrossTicks() {
        return across.ticks.stream()
                .map(tick -> new Tick(
                        written("M%.1f %.1fV%.1f", x(tick), TOP, HEIGHT - BOTTOM),
                        written("%.1f", x(tick)),
                        written("%.1f", HEIGHT - BOTTOM + 20),
                        French.number(tick)))
                .toList();
    }

    public List<Drawn> drawn() {
        return lines.stream().map(this::drawn).toList();
    }

    /** What tells the lines apart, in a picture of 44 by 14, for people who see them. */
    public List<Drawn> legend() {
        return lines.stream()
                .map(line -> new Drawn(line.name, line.style, "M2 7H42", mark(line.style, 22, 7)))
                .toList();
    }

    private Drawn drawn(Line line) {
        StringBuilder path = new StringBuilder();
        for (double[] point : line.points)
            path.append(written(path.isEmpty() ? "M%.1f %.1f" : "L%.1f %.1f", x(point[0]), y(point[1])));
        List<String> marks = new ArrayList<>();
        // About eight marks a line, the last point among them.
        int every = Math.max(1, (line.points.size() - 1) / 8);
        for (int i = line.points.size() - 1; i >= 0; i -= every)
            marks.addAll(
                    mark(line.style, x(line.points.get(i)[0]), y(line.points.get(i)[1])));
        return new Drawn(line.name, line.style, path.toString(), marks);
    }

    private static List<String> mark(Style style, double x, double y) {
        return switch (style.mark) {
            case "circle" -> List.of(written("M%.1f %.1fa4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0", x - 4.5, y));
            case "square" -> List.of(written("M%.1f %.1fh8v8h-8z", x - 4, y - 4));
            case "triangle" -> List.of(written("M%.1f %.1fl5 9h-10z", x, y - 5.5));
            case "diamond" -> List.of(written("M%.1f %.1fl5 5.5l-5 5.5l-5 -5.5z", x, y - 5.5));
            default -> List.of();
        };
    }

    private double x(double value) {
        return LEFT + across.place(value) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - up.place(value) * (HEIGHT - TOP - BOTTOM);
    }

    /** SVG wants decimal points, whatever the reader's language. */
    private static String written(String pattern, Object... values) {
        Object[] numbers = new Object[values.length];
        for (int i = 0; i < values.length; i++) numbers[i] = ((Number) values[i]).doubleValue();
        return String.format(Locale.ROOT, pattern, numbers);
    }
}
