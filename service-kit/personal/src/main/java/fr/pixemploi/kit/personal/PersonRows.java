package fr.pixemploi.kit.personal;

import fr.pixemploi.kit.personal.TableShapes.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the rows of people in every table that the register names, for statements that read or delete them. */
@ApplicationScoped
public class PersonRows {
    private final PersonalData register;
    private final TableShapes shapes;
    /** Tables stay as they are while an instance runs. */
    private volatile Map<String, Shape> known = Map.of();

    private volatile List<PersonalTable> order = List.of();

    PersonRows(PersonalData register, TableShapes shapes) {
        this.register = register;
        this.shapes = shapes;
    }

    /** The database's shape of a table. */
    public Shape shape(PersonalTable table) {
        Shape shape = shapes().get(table.name());
        if (shape == null)
            throw new IllegalStateException("the register names a table that is not there: " + table.name());
        return shape;
    }

    private Map<String, Shape> shapes() {
        if (known.isEmpty()) known = shapes.all();
        return known;
    }

    /** A condition on the rows of a table, with the argument {@code :people}, an array of ids. Names come from the register alone. */
    public String condition(PersonalTable table) {
        return switch (table.whose()) {
            case Whose.Columns columns ->
                columns.names().stream()
                        .map(name -> name + " = any (:people)")
                        .collect(Collectors.joining(" or ", "(", ")"));
            case Whose.Through through -> {
                PersonalTable other = register.table(through.table());
                yield "%s in (select %s from %s where %s)"
                        .formatted(through.column(), shape(other).key().getFirst(), other.name(), condition(other));
            }
            case Whose.Account account ->
                account.issuer() == null
                        ? "%s in (select l.subject from account_link l where l.person_id = any (:people))"
                                .formatted(account.subject())
                        : "(%s, %s) in (select l.issuer, l.subject from account_link l where l.person_id = any (:people))"
                                .formatted(account.issuer(), account.subject());
            case Whose.Nobody nobody -> "false and :people is not null";
        };
    }

    /** Tables with rows of people, each before those that its rows refer to or are found through. */
    public List<PersonalTable> inTheOrderTheyGo() {
        return all().stream().filter(PersonalTable::isPersons).toList();
    }

    /** All tables of the register, in such an order. */
    public List<PersonalTable> all() {
        if (order.isEmpty()) order = ordered();
        return order;
    }

    private List<PersonalTable> ordered() {
        Map<String, Set<String>> after =
                register.tables().stream().collect(Collectors.toMap(PersonalTable::name, this::needs));
        List<PersonalTable> ordered = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>();
        register.tables().stream()
                .map(PersonalTable::name)
                .filter(after::containsKey)
                .forEach(left::add);
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(table -> left.stream()
                            .noneMatch(other -> !other.equals(table)
                                    && after.getOrDefault(other, Set.of()).contains(table)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("rows refer to each other in a circle: " + left));
            left.remove(next);
            ordered.add(register.table(next));
        }
        return List.copyOf(ordered);
    }

    private Set<String> needs(PersonalTable table) {
        Set<String> needs = new LinkedHashSet<>(shape(table).references());
        if (table.whose() instanceof Whose.Through through) needs.add(through.table());
        if (table.whose() instanceof Whose.Account) needs.add("account_link");
        return needs;
    }
}
