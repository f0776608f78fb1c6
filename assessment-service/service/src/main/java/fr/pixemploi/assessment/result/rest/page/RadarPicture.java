package fr.pixemploi.assessment.result.rest.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A radar chart in the numbers of SVG. */
public record RadarPicture(
        String viewBox, List<String> rings, List<Line> axes, String shape, List<Dot> tops, List<Text> labels) {
    /** Letters stand on their base line, a third of their size below their middle. */
    private static final double BELOW_MIDDLE = Radar.LETTERS / 3;

    public record Line(String x1, String y1, String x2, String y2) {}

    public record Dot(String x, String y) {}

    public record Text(String text, String x, String y) {}

    static RadarPicture of(Radar radar) {
        Radar.Point centre = Radar.CENTRE;
        return new RadarPicture(
                "0 0 " + (int) Radar.WIDTH + " " + (int) Radar.HEIGHT,
                radar.rings().stream().map(RadarPicture::points).toList(),
                radar.rings().getLast().stream()
                        .map(end -> new Line(number(centre.x()), number(centre.y()), number(end.x()), number(end.y())))
                        .toList(),
                points(radar.shape()),
                radar.shape().stream()
                        .map(top -> new Dot(number(top.x()), number(top.y())))
                        .toList(),
                radar.labels().stream()
                        .map(label -> new Text(
                                label.text(),
                                number(label.at().x()),
                                number(label.at().y() + BELOW_MIDDLE)))
                        .toList());
    }

    private static String points(List<Radar.Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
