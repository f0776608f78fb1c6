package fr.pixemploi.assessment.psychometrics.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plot of lines as inline SVG, readable without colour (each line has its own dashes and mark) and by a screen reader (title and
 * description); the same values stand in a table beside it.
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

        final String colour;
        final String dashes;
        final String mark;

        Style(String colour, String dashes, String mark) {
            this.colour = colour;
            this.dashes = dashes;
            this.mark = mark;
        }
    }

    /** Values from left to right. */
    record Line(String name, Style style, List<double[]> points) {}

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

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\">"
                .formatted(WIDTH, HEIGHT, id, id));
        svg.append("<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>"
                .formatted(id, Page.text(title), id, Page.text(description)));
        grid(svg);
        for (Line line : lines) draw(svg, line);
        return svg.append("</svg>").toString();
    }

    /** What tells the lines apart, for people who see them; a screen reader has the table. */
    String legend() {
        StringBuilder legend = new StringBuilder("<ul class=\"legend\">");
        for (Line line : lines) {
            legend.append("<li><svg viewBox=\"0 0 44 14\" width=\"44\" height=\"14\" aria-hidden=\"true\">");
            legend.append(stroke(line.style, "M2 7H42"));
            mark(legend, line.style, 22, 7);
            legend.append("</svg> ").append(Page.text(line.name)).append("</li>");
        }
        return legend.append("</ul>").toString();
    }

    private void grid(StringBuilder svg) {
        for (double tick : up.ticks) {
            double y = y(tick);
            svg.append(number("<path class=\"grid\" d=\"M%.1f %.1fH%.1f\"/>", LEFT, y, WIDTH - RIGHT));
            svg.append(number("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">", LEFT - 8, y + 5))
                    .append(Page.number(tick))
                    .append("</text>");
        }
        for (double tick : across.ticks) {
            double x = x(tick);
            svg.append(number("<path class=\"grid\" d=\"M%.1f %.1fV%.1f\"/>", x, TOP, HEIGHT - BOTTOM));
            svg.append(number("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">", x, HEIGHT - BOTTOM + 20))
                    .append(Page.number(tick))
                    .append("</text>");
        }
        svg.append(number(
                        "<text class=\"axis\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">",
                        (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12))
                .append(Page.text(across.name))
                .append("</text>");
        double middle = (TOP + HEIGHT - BOTTOM) / 2.0;
        svg.append(number(
                        "<text class=\"axis\" transform=\"translate(16 %.1f) rotate(-90)\" text-anchor=\"middle\">",
                        middle))
                .append(Page.text(up.name))
                .append("</text>");
    }

    private void draw(StringBuilder svg, Line line) {
        if (line.points.isEmpty()) return;
        StringBuilder path = new StringBuilder();
        for (double[] point : line.points)
            path.append(number(path.isEmpty() ? "M%.1f %.1f" : "L%.1f %.1f", x(point[0]), y(point[1])));
        svg.append(stroke(line.style, path.toString()));
        // About eight marks a line, the last point among them.
        int every = Math.max(1, (line.points.size() - 1) / 8);
        for (int i = line.points.size() - 1; i >= 0; i -= every)
            mark(svg, line.style, x(line.points.get(i)[0]), y(line.points.get(i)[1]));
    }

    private static String stroke(Style style, String path) {
        String dashes = style.dashes.isEmpty() ? "" : " stroke-dasharray=\"" + style.dashes + "\"";
        return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"%s d=\"%s\"/>"
                .formatted(style.colour, dashes, path);
    }

    private static void mark(StringBuilder svg, Style style, double x, double y) {
        String path = switch (style.mark) {
            case "circle" -> number("M%.1f %.1fa4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0", x - 4.5, y);
            case "square" -> number("M%.1f %.1fh8v8h-8z", x - 4, y - 4);
            case "triangle" -> number("M%.1f %.1fl5 9h-10z", x, y - 5.5);
            case "diamond" -> number("M%.1f %.1fl5 5.5l-5 5.5l-5 -5.5z", x, y - 5.5);
            default -> "";
        };
        if (!path.isEmpty()) svg.append("<path fill=\"%s\" d=\"%s\"/>".formatted(style.colour, path));
    }

    private double x(double value) {
        return LEFT + across.place(value) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - up.place(value) * (HEIGHT - TOP - BOTTOM);
    }

    /** SVG wants decimal points, whatever the reader's language. */
    private static String number(String pattern, Object... values) {
        Object[] numbers = new Object[values.length];
        for (int i = 0; i < values.length; i++) numbers[i] = ((Number) values[i]).doubleValue();
        return String.format(Locale.ROOT, pattern, numbers);
    }
}
