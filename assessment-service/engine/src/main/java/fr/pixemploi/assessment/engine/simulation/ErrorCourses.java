package fr.pixemploi.assessment.engine.simulation;

import fr.pixemploi.assessment.engine.simulation.Report.Point;
import fr.pixemploi.assessment.engine.simulation.Report.Stops;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import java.util.ArrayList;
import java.util.List;

/** How the error fell during the sittings of one strategy, by questions and by minutes, and when they ended. */
final class ErrorCourses {
    private static final double TICK_SECONDS = 30;

    private final Setting setting;
    private final List<Sitting> ended = new ArrayList<>();
    private Sitting current = new Sitting();

    private static final class Sitting {
        final List<Double> seconds = new ArrayList<>();
        final List<Double> squares = new ArrayList<>();
        double end;

        int questions() {
            return squares.size() - 1;
        }

        double afterQuestions(int questions) {
            return squares.get(Math.min(questions, questions()));
        }
    }

    ErrorCourses(Setting setting) {
        this.setting = setting;
    }

    /** @param square mean squared error of the abilities from here on */
    void step(double elapsedSeconds, double square) {
        current.seconds.add(elapsedSeconds);
        current.squares.add(square);
    }

    void end(double seconds) {
        current.end = seconds;
        ended.add(current);
        current = new Sitting();
    }

    /** Mean number of questions that counted. */
    double questions() {
        return ended.stream().mapToInt(Sitting::questions).average().orElse(0);
    }

    /** Mean minutes until the end. */
    double minutes() {
        return ended.stream().mapToDouble(sitting -> sitting.end / 60).average().orElse(0);
    }

    List<Point> byQuestions() {
        List<Point> points = new ArrayList<>();
        for (int n = 0; !ended.isEmpty(); n++) {
            int after = n;
            long going = ended.stream()
                    .filter(sitting -> sitting.questions() >= after)
                    .count();
            if (2 * going < ended.size()) return points;
            points.add(point(
                    n,
                    ended.stream()
                            .mapToDouble(sitting -> sitting.afterQuestions(after))
                            .average()
                            .orElse(0)));
        }
        return points;
    }

    List<Point> byMinutes() {
        List<Point> points = new ArrayList<>();
        double horizon = Math.min(
                setting.seconds(),
                ended.stream().mapToDouble(sitting -> sitting.end).max().orElse(0));
        int[] places = new int[ended.size()];
        for (double time = 0; time <= horizon; time += TICK_SECONDS) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                Sitting sitting = ended.get(i);
                while (places[i] < sitting.questions() && sitting.seconds.get(places[i] + 1) <= time) places[i]++;
                sum += sitting.squares.get(places[i]);
            }
            points.add(point(time / 60, sum / places.length));
        }
        return points;
    }

    private static Point point(double after, double square) {
        return new Point(after, Math.sqrt(square));
    }

    List<Stops> stops() {
        int last = (int) ended.stream().mapToDouble(ErrorCourses::minute).max().orElse(0);
        int[] counts = new int[last + 1];
        for (Sitting sitting : ended) counts[(int) minute(sitting)]++;
        List<Stops> stops = new ArrayList<>();
        for (int minute = 0; minute <= last; minute++) stops.add(new Stops(minute, counts[minute]));
        return stops;
    }

    private static double minute(Sitting sitting) {
        return Math.floor(sitting.end / 60);
    }
}
