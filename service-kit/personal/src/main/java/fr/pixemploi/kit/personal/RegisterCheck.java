package fr.pixemploi.kit.personal;

import fr.pixemploi.kit.personal.TableShapes.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the register names what the database has: each table, each column, nothing else; and finds people by an index. */
@ApplicationScoped
public class RegisterCheck {
    private final PersonalData register;
    private final TableShapes shapes;
    private final RegisterTerms terms;

    RegisterCheck(PersonalData register, TableShapes shapes, RegisterTerms terms) {
        this.register = register;
        this.shapes = shapes;
        this.terms = terms;
    }

    /** What is wrong, a sentence each; nothing when all agrees. */
    public List<String> complaints() {
        Map<String, Shape> there = shapes.all();
        List<String> complaints = new ArrayList<>();
        Set<String> unnamed = new TreeSet<>(there.keySet());
        for (PersonalTable table : register.tables()) {
            unnamed.remove(table.name());
            Shape shape = there.get(table.name());
            if (shape == null) complaints.add(table.name() + " is named and is no table");
            else if (!table.isImpersonal()) of(table, shape, there, complaints);
        }
        unnamed.forEach(table -> complaints.add(table + " is a table that the register does not name"));
        return complaints;
    }

    private void of(PersonalTable table, Shape shape, Map<String, Shape> there, List<String> complaints) {
        Set<String> missing = new TreeSet<>(shape.columns().keySet());
        missing.removeAll(table.columns().keySet());
        missing.forEach(
                column -> complaints.add(table.name() + "." + column + " is a column that the register does not name"));
        Set<String> absent = new TreeSet<>(table.columns().keySet());
        absent.removeAll(shape.columns().keySet());
        absent.forEach(column -> complaints.add(table.name() + "." + column + " is named and is no column"));
        table.columns().values().stream()
                .filter(column -> column.after() != null && !shape.columns().containsKey(column.after()))
                .forEach(column ->
                        complaints.add(table.name() + "." + column.name() + " waits for a column that is none"));
        finding(table, shape, there, complaints);
        going(table, shape, complaints);
        if (table.state() != null && !shape.isKeyedByOneId())
            complaints.add(table.name() + " tells states and is not keyed by one id");
        if (table.since() != null
                && !String.valueOf(shape.columns().get(table.since())).startsWith("timestamp"))
            complaints.add(table.name() + "." + table.since() + " tells the age of rows and is no time");
        terms.unknown(table).forEach(code -> complaints.add(table.name() + ": no such code: " + code));
    }

    /** Of a table that this service only adds to. */
    private static void going(PersonalTable table, Shape shape, List<String> complaints) {
        if (shape.isDeletable()) return;
        boolean goes = table.whose() instanceof Whose.Through through
                && through.table().equals(shape.goesWith().get(through.column()))
                && shape.isKeyedByOneId()
                && table.state() == null;
        if (table.isPersons() && table.kept() == null && !goes)
            complaints.add(table.name() + " is only added to: its rows must go with those through which they are found"
                    + " (on delete cascade), have one id each and tell no states");
        if (table.since() != null)
            complaints.add(table.name() + " is only added to, and its rows shall go by their age");
    }

    private static void finding(PersonalTable table, Shape shape, Map<String, Shape> there, List<String> complaints) {
        List<String> ids = switch (table.whose()) {
            case Whose.Columns columns -> columns.names();
            case Whose.Through through -> List.of(through.column());
            case Whose.Account account -> List.of();
            case Whose.Nobody nobody -> List.of();
        };
        ids.stream()
                .filter(column -> !"uuid".equals(shape.columns().get(column)))
                .forEach(column -> complaints.add(table.name() + "." + column + " finds people and is no uuid"));
        ids.stream()
                .filter(column -> !shape.leading().contains(column))
                .forEach(column -> complaints.add(
                        table.name() + "." + column + " finds people and is first in no index of all rows"));
        if (table.whose() instanceof Whose.Through through) {
            Shape other = there.get(through.table());
            if (other == null || !other.isKeyedByOneId())
                complaints.add(table.name() + " is found through a table that is not keyed by one id");
        }
    }
}
