package fr.pixemploi.kit.disclosure;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whoever reads all tables of all releases and has a linear solver (GLOP of OR-Tools). Knows how tables are made, which groups are impossible and
 * that nobody is fewer than nobody, and asks of everything that is not shown how little and how much it can be.
 */
final class Attack {
    static {
        Loader.loadNativeLibraries();
    }

    /** What can be told of something that no release shows. */
    record Told(int period, List<String> nodes, String item, double least, double most) {}

    private record Known(List<Integer> atoms, String item, int period) {}

    private final Layout layout;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final List<List<MPVariable>> people = new ArrayList<>();
    private final List<Map<String, List<MPVariable>>> having = new ArrayList<>();
    private final Set<Known> known = new HashSet<>();
    private final Map<Known, List<String>> asked = new LinkedHashMap<>();
    /** Dimensions that tables of a period use, whichever release they are in. */
    private final Map<Integer, Set<String>> used = new HashMap<>();

    /** @param layout has all themes; atoms are the same in all releases */
    Attack(Layout layout, int periods) {
        this.layout = layout;
        for (int period = 0; period < periods; period++) {
            List<MPVariable> all = variables();
            people.add(all);
            Map<String, List<MPVariable>> themes = new LinkedHashMap<>();
            for (String theme : layout.themes()) {
                List<MPVariable> some = variables();
                themes.put(theme, some);
                for (int atom = 0; atom < all.size(); atom++) {
                    MPConstraint noMoreThanAll = solver.makeConstraint(0, MPSolver.infinity());
                    noMoreThanAll.setCoefficient(all.get(atom), 1);
                    noMoreThanAll.setCoefficient(some.get(atom), -1);
                }
            }
            having.add(themes);
        }
    }

    private List<MPVariable> variables() {
        List<MPVariable> all = new ArrayList<>();
        for (int atom = 0; atom < layout.atoms().size(); atom++) all.add(solver.makeNumVar(0, MPSolver.infinity(), ""));
        return all;
    }

    /** @param periods whose people it counts; one, save where somebody counted cumulatively */
    void reads(Release release, Integer... periods) {
        List<Layout.Cell> cells = release.layout().cells();
        for (int at = 0; at < cells.size(); at++) {
            Layout.Cell cell = cells.get(at);
            Release.Line line = release.lines().get(at);
            if (line.people().isPresent()) {
                knows(cell, "people", line.people().getAsInt(), periods);
                line.having().forEach((theme, some) -> knows(cell, theme, some, periods));
            }
            asks(release, cell, periods);
        }
        for (Layout.Cell cell : release.layout().later()) asks(release, cell, periods);
        for (int period : periods) {
            Set<String> crossed = used.computeIfAbsent(period, _ -> new HashSet<>());
            release.layout().tables().forEach(crossed::addAll);
            for (Layout.Cell cell : release.layout().cross(crossed)) asks(release, cell, period);
        }
    }

    private void asks(Release release, Layout.Cell cell, Integer... periods) {
        for (int period : periods) {
            asked.put(new Known(cell.atoms(), "people", period), cell.nodes());
            for (String theme : release.layout().themes()) {
                asked.put(new Known(cell.atoms(), theme, period), cell.nodes());
                asked.put(new Known(cell.atoms(), "not " + theme, period), cell.nodes());
            }
        }
    }

    private void knows(Layout.Cell cell, String item, int value, Integer... periods) {
        MPConstraint is = solver.makeConstraint(value, value);
        for (int period : periods)
            for (int atom : cell.atoms())
                is.setCoefficient(variables(item, period).get(atom), 1);
        if (periods.length > 1) return;
        known.add(new Known(cell.atoms(), item, periods[0]));
        if (!item.equals("people")) known.add(new Known(cell.atoms(), "not " + item, periods[0]));
    }

    private List<MPVariable> variables(String item, int period) {
        return item.equals("people") ? people.get(period) : having.get(period).get(item);
    }

    int hidden() {
        return (int)
                asked.keySet().stream().filter(each -> !known.contains(each)).count();
    }

    int shown() {
        return known.size();
    }

    /** What can be no further apart than the width, of what is not shown. */
    List<Told> revealed(int width) {
        List<Told> revealed = new ArrayList<>();
        asked.forEach((each, nodes) -> {
            if (known.contains(each)) return;
            double least = bound(each, false);
            double most = bound(each, true);
            if (most - least < width - 1e-6) revealed.add(new Told(each.period(), nodes, each.item(), least, most));
        });
        return revealed;
    }

    private double bound(Known of, boolean most) {
        MPObjective objective = solver.objective();
        objective.clear();
        boolean not = of.item().startsWith("not ");
        String item = not ? of.item().substring(4) : of.item();
        for (int atom : of.atoms()) {
            objective.setCoefficient(variables(item, of.period()).get(atom), not ? -1 : 1);
            if (not) objective.setCoefficient(people.get(of.period()).get(atom), 1);
        }
        objective.setOptimizationDirection(most);
        MPSolver.ResultStatus status = solver.solve();
        if (status == MPSolver.ResultStatus.OPTIMAL) return objective.value();
        // GLOP says of an unbounded program that it is infeasible when it cannot tell: so it is asked whether there is
        // any solution.
        if (most
                && (status == MPSolver.ResultStatus.UNBOUNDED
                        || (status == MPSolver.ResultStatus.INFEASIBLE && isFeasible())))
            return Double.POSITIVE_INFINITY;
        throw new AssertionError("the solver says " + status);
    }

    private boolean isFeasible() {
        solver.objective().clear();
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
    }
}
