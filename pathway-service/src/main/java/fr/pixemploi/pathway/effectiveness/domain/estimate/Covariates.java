package fr.pixemploi.pathway.effectiveness.domain.estimate;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.regression.Column;
import fr.pixemploi.pathway.effectiveness.domain.regression.Terms;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Circumstances;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was seen of people before any offer began, as the first columns of a design: a constant, hours, the standing in other
 * competences, audience and territory. Whoever sends people somewhere sees these; their priors are wide, since a confounder that is
 * shrunk is not taken out.
 */
final class Covariates {
    private static final double WIDE = 1;

    private final List<Column> columns;
    private final Map<String, Integer> audiences = new HashMap<>();
    private final Map<String, Integer> territories = new HashMap<>();
    private final double meanHours;

    Covariates(List<Trajectory> people) {
        meanHours = people.stream()
                .map(each -> each.circumstances().hoursAWeek())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
        columns = new ArrayList<>(Collections.nCopies(5, Column.given(0, WIDE)));
        number(people, Circumstances::audience, audiences);
        number(people, Circumstances::territory, territories);
    }

    private void number(List<Trajectory> people, Function<Circumstances, String> code, Map<String, Integer> numbers) {
        Stream<String> codes = people.stream().map(each -> code.apply(each.circumstances()));
        for (String each : new TreeSet<>(codes.toList())) {
            numbers.put(each, columns.size());
            columns.add(Column.given(0, WIDE));
        }
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    Terms of(Trajectory person, CompetenceCode competence) {
        Terms terms = new Terms().add(0, 1);
        Integer hours = person.circumstances().hoursAWeek();
        if (hours == null) terms.add(1, 1);
        else terms.add(2, (hours - meanHours) / 10);
        person.before().entrySet().stream()
                .filter(each -> !each.getKey().equals(competence))
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(each -> each.getValue().logits())
                .average()
                .ifPresentOrElse(mean -> terms.add(3, mean), () -> terms.add(4, 1));
        return terms.add(
                        Objects.requireNonNull(
                                audiences.get(person.circumstances().audience())),
                        1)
                .add(
                        Objects.requireNonNull(
                                territories.get(person.circumstances().territory())),
                        1);
    }
}
