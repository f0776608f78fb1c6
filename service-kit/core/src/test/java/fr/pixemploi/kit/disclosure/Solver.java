package fr.pixemploi.kit.disclosure;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whoever reads all tables and has a linear solver (GLOP of OR-Tools), knows that nobody is fewer than nobody and that nobody has what nobody is,
 * and asks how little and how much something can be.
 */
final class Solver {
    static {
        Loader.loadNativeLibraries();
    }

    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPVariable[] people;
    private final Map<String, MPVariable[]> having = new HashMap<>();

    Solver(int atoms) {
        people = variables(atoms);
    }

    private MPVariable[] variables(int atoms) {
        return IntStream.range(0, atoms)
                .mapToObj(_ -> solver.makeNumVar(0, MPSolver.infinity(), ""))
                .toArray(MPVariable[]::new);
    }

    /** @param having nothing where the figure is people */
    void reads(BitSet atoms, String having, int value) {
        MPConstraint is = solver.makeConstraint(value, value);
        atoms.stream().forEach(atom -> is.setCoefficient(variables(having)[atom], 1));
    }

    private MPVariable[] variables(String figure) {
        return figure.isEmpty()
                ? people
                : having.computeIfAbsent(figure, _ -> {
                    MPVariable[] some = variables(people.length);
                    for (int atom = 0; atom < some.length; atom++) {
                        MPConstraint noMoreThanAll = solver.makeConstraint(0, MPSolver.infinity());
                        noMoreThanAll.setCoefficient(people[atom], 1);
                        noMoreThanAll.setCoefficient(some[atom], -1);
                    }
                    return some;
                });
    }

    /** How far apart it can be at most; of whoever has it not where the figure begins with not. */
    double width(BitSet atoms, String figure) {
        return bound(atoms, figure, true) - bound(atoms, figure, false);
    }

    private double bound(BitSet atoms, String figure, boolean most) {
        MPObjective objective = solver.objective();
        objective.clear();
        boolean not = figure.startsWith("not ");
        MPVariable[] asked = variables(not ? figure.substring(4) : figure);
        atoms.stream().forEach(atom -> {
            objective.setCoefficient(asked[atom], not ? -1 : 1);
            if (not) objective.setCoefficient(people[atom], 1);
        });
        objective.setOptimizationDirection(most);
        MPSolver.ResultStatus status = solver.solve();
        if (status == MPSolver.ResultStatus.OPTIMAL) return objective.value();
        // Of an unbounded program GLOP may say that it is infeasible.
        if (most && status != MPSolver.ResultStatus.ABNORMAL) return Double.POSITIVE_INFINITY;
        throw new AssertionError("the solver says " + status);
    }
}
