package fr.pixemploi.pathway.recommendation.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.pixemploi.kit.json.PackagedYaml;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.plan.domain.problem.Loosening;
import fr.pixemploi.pathway.plan.domain.problem.PlanRules;
import fr.pixemploi.pathway.recommendation.domain.need.Rules;
import fr.pixemploi.pathway.recommendation.domain.need.RulesInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules as an author wrote them, in {@code recommendation/rules.yaml}; read once, at start. */
@ApplicationScoped
class YamlRules implements RulesInForce {
    private static final String FILE = "recommendation/rules.yaml";
    private static final int CENTS = 100;

    private record Written(
            String version,
            String status,
            List<String> foundations,
            int foundationWeight,
            @JsonProperty("mostSteps") int maxSteps,
            int noticeDays,
            int weeksAhead,
            int beginnings,
            Rules.Margins margins,
            int othersHoursALevel,
            Plan plan,
            List<Change> changes) {}

    private record Plan(
            int gainStep,
            int worthTelling,
            int nearMinutes,
            int unknownTravelMinutes,
            int unknownEuros,
            int nodes,
            PlanRules.Weights burden) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ComputerLent.class, name = "computer-lent"),
        @JsonSubTypes.Type(value = MoreTravel.class, name = "more-travel"),
        @JsonSubTypes.Type(value = MoreHoursAWeek.class, name = "more-hours-a-week"),
        @JsonSubTypes.Type(value = MoreDays.class, name = "more-days"),
        @JsonSubTypes.Type(value = MoreSteps.class, name = "more-steps"),
        @JsonSubTypes.Type(value = LaterEnd.class, name = "later-end"),
        @JsonSubTypes.Type(value = MoreMoney.class, name = "more-money")
    })
    private sealed interface Change {
        Loosening toLoosening();
    }

    private record ComputerLent() implements Change {
        @Override
        public Loosening toLoosening() {
            return new Loosening.ComputerLent();
        }
    }

    private record MoreTravel(int minutes) implements Change {
        @Override
        public Loosening toLoosening() {
            return new Loosening.MoreTravel(minutes);
        }
    }

    private record MoreHoursAWeek(int hours) implements Change {
        @Override
        public Loosening toLoosening() {
            return new Loosening.MoreHoursAWeek(hours);
        }
    }

    private record MoreDays(List<String> days) implements Change {
        @Override
        public Loosening toLoosening() {
            return new Loosening.MoreDays(days.stream()
                    .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet()));
        }
    }

    private record MoreSteps(int steps) implements Change {
        @Override
        public Loosening toLoosening() {
            return new Loosening.MoreSteps(steps);
        }
    }

    private record LaterEnd(int weeks) implements Change {
        @Override
        public Loosening toLoosening() {
            return new Loosening.LaterEnd(weeks);
        }
    }

    private record MoreMoney(int euros) implements Change {
        @Override
        public Loosening toLoosening() {
            return new Loosening.MoreMoney(euros * CENTS);
        }
    }

    private final Rules rules;

    YamlRules() {
        Written written = PackagedYaml.read(FILE, Written.class);
        Plan plan = written.plan();
        this.rules = new Rules(
                written.version(),
                written.foundations().stream().map(CompetenceCode::new).toList(),
                written.foundationWeight(),
                written.maxSteps(),
                written.noticeDays(),
                written.weeksAhead(),
                written.beginnings(),
                written.margins(),
                written.othersHoursALevel(),
                new PlanRules(
                        written.version(),
                        plan.gainStep(),
                        plan.worthTelling(),
                        plan.burden(),
                        plan.unknownTravelMinutes(),
                        plan.unknownEuros() * CENTS,
                        plan.nearMinutes(),
                        plan.nodes()),
                written.changes().stream().map(Change::toLoosening).toList());
    }

    @Override
    public Rules rules() {
        return rules;
    }
}
